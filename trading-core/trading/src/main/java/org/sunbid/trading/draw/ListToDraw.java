package org.sunbid.trading.draw;

import java.util.List;
import org.sunbid.sealing.draw.DrawRequest;

/** A list that a joint draw draws from: it lies here, name by name, or at another platform that has frozen it. */
public sealed interface ListToDraw {

    /** How many stand on it. */
    int candidates();

    /** Lists that all lie here. */
    static List<ListToDraw> here(List<DrawRequest> requests) {
        return requests.stream().<ListToDraw>map(Here::new).toList();
    }

    /**
     * It lies here.
     *
     * @param request the list, frozen
     */
    record Here(DrawRequest request) implements ListToDraw {

        @Override
        public int candidates() {
            return request.candidates().size();
        }
    }

    /**
     * Another platform holds it and has told what freezes it. All parties commit to that hash, and the holder draws from its
     * list under their shares once these are revealed.
     *
     * @param holder the platform's name on the network
     * @param subject what is drawn
     * @param requestHash freezes it
     * @param candidates how many stand on it, as the holder says
     * @param picks how many are drawn
     */
    record Elsewhere(String holder, String subject, String requestHash, int candidates, int picks)
            implements ListToDraw {}
}
