package org.sunbid.network.message;

/**
 * A frozen list that is drawn from; who stands on it is told by the transcript, afterwards.
 *
 * @param subject what is drawn, once for this draw
 * @param requestHash freezes subject, list and number of picks (PROTOCOL 14)
 * @param candidates how many stand on the list
 * @param picks how many are drawn
 * @param commitment the issuer's commitment to its nonce for this list
 */
public record AnnouncedRequest(String subject, String requestHash, int candidates, int picks, String commitment) {

    public AnnouncedRequest {
        DrawShapes.requireText(subject);
        DrawShapes.requireHash(requestHash);
        DrawShapes.requireHash(commitment);
        DrawShapes.require(picks >= 1 && picks <= candidates);
    }
}
