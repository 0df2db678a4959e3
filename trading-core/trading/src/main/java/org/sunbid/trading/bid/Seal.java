package org.sunbid.trading.bid;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.VerifiedSeal;

/**
 * What the bidder announced and signed when it began: everything needed to check the ciphertext as it comes, nothing
 * that opens it.
 *
 * @param suite the cryptographic suite's id
 * @param envelope which part of the bid it encloses
 * @param documentVersion the version of the tender document that it answers
 * @param header the seal's header, canonical JSON
 * @param chunkRoots the hashes of all chunks, one after the other
 * @param sealSignature detached CMS signature of the bidder over the seal digest
 * @param sealDigest what was signed, in hexadecimal
 * @param sealedLength bytes of the whole sealed bid, header included
 * @param chunks in how many chunks it comes
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // bytes as they come; equality goes by the digest
public record Seal(
        String suite,
        @Enumerated(EnumType.STRING) Envelope envelope,
        int documentVersion,
        byte[] header,
        byte[] chunkRoots,
        byte[] sealSignature,
        String sealDigest,
        long sealedLength,
        int chunks) {

    static Seal of(VerifiedSeal seal, byte[] signature) {
        SealHeader header = seal.header();
        return new Seal(
                header.suite().id(),
                header.subject().envelope(),
                Math.toIntExact(header.subject().documentVersion()),
                header.json(),
                seal.tree().encoded(),
                signature,
                seal.digest().hex(),
                header.sealedLength(),
                seal.tree().chunkCount());
    }

    /** The tree against which chunks are checked; its signature was verified when the upload began. */
    SegmentTree tree() {
        return SegmentTree.read(SealHeader.parse(header), chunkRoots);
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
