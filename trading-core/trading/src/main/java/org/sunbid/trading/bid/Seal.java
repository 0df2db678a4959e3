package org.sunbid.trading.bid;

import jakarta.persistence.Embeddable;

/**
 * What the bidder announced and signed when it began: everything needed to check the ciphertext as it comes, nothing
 * that opens it.
 *
 * @param suite the cryptographic suite's id
 * @param documentVersion the version of the tender document that it answers
 * @param header the seal's header, canonical JSON
 * @param segmentHashes the hashes of all segments, one after the other
 * @param sealSignature detached CMS signature of the bidder over the seal digest
 * @param sealDigest what was signed, in hexadecimal
 * @param sealedLength bytes of the whole sealed bid
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // bytes as they come; equality goes by the digest
public record Seal(
        String suite,
        int documentVersion,
        byte[] header,
        byte[] segmentHashes,
        byte[] sealSignature,
        String sealDigest,
        long sealedLength) {

    /** Bytes in every chunk but the last. */
    public static final int CHUNK_BYTES = 8 << 20;

    /** In how many chunks it comes. */
    public int chunks() {
        return Math.toIntExact((sealedLength + CHUNK_BYTES - 1) / CHUNK_BYTES);
    }

    /** Two seals are the same when they sign the same digest. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Seal seal && seal.sealDigest.equals(sealDigest);
    }

    @Override
    public int hashCode() {
        return sealDigest.hashCode();
    }
}
