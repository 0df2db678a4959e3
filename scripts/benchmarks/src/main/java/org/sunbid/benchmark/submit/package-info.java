/** Handing in bids: a trading platform in the last minutes before a deadline, beside nginx on the same disk. */
package org.sunbid.benchmark.submit;
