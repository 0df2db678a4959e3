package org.sunbid.trading.bid;

import jakarta.persistence.Embeddable;

/**
 * A document out of an opened bid; its content lies in the file store under its hash.
 *
 * @param name as the bidder named it
 * @param sha256 hexadecimal
 * @param size bytes
 * @param mediaType as recognised
 */
@Embeddable
public record OpenedDocument(String name, String sha256, long size, String mediaType) {}
