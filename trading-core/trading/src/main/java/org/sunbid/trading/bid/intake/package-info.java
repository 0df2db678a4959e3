/** The way in for chunks: how many at once, how fast at least, when to come back, and what the platform's health was. */
package org.sunbid.trading.bid.intake;
