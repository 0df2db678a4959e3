/** Sealing and opening of a large bid, beside {@code age} and {@code openssl}. */
package org.sunbid.benchmark.seal;
