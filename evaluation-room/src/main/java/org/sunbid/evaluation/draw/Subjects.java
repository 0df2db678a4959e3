package org.sunbid.evaluation.draw;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunbid.sealing.draw.DrawRequest;

/**
 * What a draw decides, so that its transcript is worthless for anything else: {@code panel:<lot>:<draw>:<number of the quota,
 * from 1>}. Cities name each other's lists by it.
 */
public final class Subjects {

    private static final Pattern FORM = Pattern.compile("panel:([A-Z]\\d{22}):([0-9a-f-]{36}):([1-9]\\d?)");

    private Subjects() {}

    /**
     * A list of a panel's draw.
     *
     * @param lot code of the lot
     * @param draw id of the panel's draw
     * @param quota from 0
     */
    public record ListOfPanel(String lot, UUID draw, int quota) {}

    /** The subject of this list. */
    static String of(PanelDraw draw, int quota) {
        return "panel:" + draw.lotCode() + ":" + draw.id() + ":" + (quota + 1);
    }

    /** The frozen request of one quota of this platform's own. */
    static DrawRequest request(PanelDraw draw, int quota, int seats, List<Candidate> listed) {
        return DrawRequest.of(
                of(draw, quota), listed.stream().map(Candidate::handle).toList(), seats);
    }

    /** Which list somebody else means; empty when it is none. */
    public static Optional<ListOfPanel> read(String subject) {
        Matcher form = FORM.matcher(subject);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            UUID draw = UUID.fromString(form.group(2));
            return Optional.of(new ListOfPanel(form.group(1), draw, Integer.parseInt(form.group(3)) - 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
