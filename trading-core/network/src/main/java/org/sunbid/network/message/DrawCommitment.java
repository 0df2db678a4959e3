package org.sunbid.network.message;

/**
 * What binds a party to its share of the chance.
 *
 * @param party {@code platform}, {@code supervision}, or the 统一社会信用代码 of the host
 * @param commitment 64 hexadecimal digits
 */
public record DrawCommitment(String party, String commitment) {

    public DrawCommitment {
        DrawShapes.requireText(party);
        DrawShapes.requireHash(commitment);
    }
}
