package org.sunbid.evaluation.draw;

import java.util.List;
import org.sunbid.sealing.draw.DrawRequest;

/** What a draw decides, so that its transcript is worthless for anything else. */
final class Subjects {

    private Subjects() {}

    /** The frozen request of one quota: {@code panel:<lot>:<draw>:<number of the quota, from 1>}. */
    static DrawRequest request(PanelDraw draw, int quota, int seats, List<Candidate> listed) {
        return DrawRequest.of(
                "panel:" + draw.lotCode() + ":" + draw.id() + ":" + (quota + 1),
                listed.stream().map(Candidate::handle).toList(),
                seats);
    }
}
