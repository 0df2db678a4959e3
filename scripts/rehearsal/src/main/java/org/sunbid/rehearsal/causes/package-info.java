/** Bids that stay closed for different causes: what the law makes of each, and of its deposit. */
package org.sunbid.rehearsal.causes;
