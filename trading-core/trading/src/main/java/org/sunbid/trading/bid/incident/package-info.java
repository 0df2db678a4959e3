/** Incidents of submission: what a bidder's client saw, beside what the platform knows of the same minutes. */
package org.sunbid.trading.bid.incident;
