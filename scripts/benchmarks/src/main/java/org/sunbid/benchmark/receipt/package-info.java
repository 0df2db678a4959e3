/** Receipts as a trading platform issues them, durable, beside {@code openssl ts}. */
package org.sunbid.benchmark.receipt;
