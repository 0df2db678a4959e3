package org.sunbid.evaluation.tie;

import java.util.Map;

/**
 * How equals were parted.
 *
 * @param places by bid, from 0 within its group of equals
 * @param salt with which anybody finds a bid behind its name in the transcript: SHA-256 of salt, a colon, the bid's id
 * @param transcripts canonical JSON, one transcript a group of equals
 * @param sha256 of it
 */
public record DrawnTies(Map<String, Integer> places, String salt, String transcripts, String sha256) {

    public DrawnTies {
        places = Map.copyOf(places);
    }
}
