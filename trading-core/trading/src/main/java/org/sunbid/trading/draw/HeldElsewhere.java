package org.sunbid.trading.draw;

import jakarta.persistence.Embeddable;

/**
 * What is known here of a list that another platform holds.
 *
 * @param holder which platform
 * @param requestHash freezes the list
 * @param listed how many stand on it
 * @param transcript what the holder drew; null until it has
 */
@Embeddable
record HeldElsewhere(String holder, String requestHash, int listed, String transcript) {

    HeldElsewhere drawn(String newTranscript) {
        return new HeldElsewhere(holder, requestHash, listed, newTranscript);
    }
}
