package org.sunbid.sealing.sm4;

/** A power of GHASH's subkey, prepared for Karatsuba's multiplication: its halves, their sum, and the same reversed. */
final class GhashPower {

    final Carryless high;
    final Carryless low;
    final Carryless both;
    final Carryless highReversed;
    final Carryless lowReversed;
    final Carryless bothReversed;

    private final long h;
    private final long l;

    GhashPower(long h, long l) {
        this.h = h;
        this.l = l;
        high = new Carryless(h);
        low = new Carryless(l);
        both = new Carryless(h ^ l);
        highReversed = new Carryless(Long.reverse(h));
        lowReversed = new Carryless(Long.reverse(l));
        bothReversed = new Carryless(Long.reverse(h ^ l));
    }

    /** The product with the subkey. */
    GhashPower next(GhashPower subkey) {
        GhashSum product = new GhashSum(0, 0);
        product.begin(subkey, h, l);
        product.reduce();
        return new GhashPower(product.high, product.low);
    }
}
