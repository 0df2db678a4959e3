/** A custodians' key made and used: key generation and opening by any t of n. */
package org.sunbid.benchmark.threshold;
