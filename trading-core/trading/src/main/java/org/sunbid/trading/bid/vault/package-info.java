/** The vault of sealed bids: ciphertext in chunks, and the collection of what nobody owns any more. */
package org.sunbid.trading.bid.vault;
