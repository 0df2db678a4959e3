/**
 * What lies inside a seal: an ASiC-E container (ETSI EN 319 162-1) with {@code bid.json}, the documents and one signature
 * over all of them (§9).
 *
 * <p>{@link org.sunbid.sealing.container.BidContainerWriter} and {@link
 * org.sunbid.sealing.container.BidContainerReader} work as streams. A container has exactly one spelling: the reader
 * accepts no other, parses no XML and inflates nothing, so there is nothing for bombs and ambiguities to hide in.
 */
package org.sunbid.sealing.container;
