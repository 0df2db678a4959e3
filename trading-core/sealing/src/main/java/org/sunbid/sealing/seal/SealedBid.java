package org.sunbid.sealing.seal;

/** What the bidder keeps of a seal just made, and sends ahead of its chunks. */
public record SealedBid(SealHeader header, SegmentTree tree) {

    /** What the bidder signs. */
    public SealDigest digest() {
        return SealDigest.of(header, tree);
    }
}
