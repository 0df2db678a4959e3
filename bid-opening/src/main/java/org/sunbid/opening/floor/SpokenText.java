package org.sunbid.opening.floor;

import java.util.List;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.platform.rule.Decision;

/** What is said in the hall has words, and not more than fit in the record. */
final class SpokenText {

    /** Characters at most. */
    static final int LIMIT = 2000;

    private SpokenText() {}

    static Decision check(String text) {
        return Decision.all(List.of(
                Decision.require(text != null && !text.isBlank(), HallRefusal.TEXT_MISSING),
                Decision.require(text == null || text.length() <= LIMIT, HallRefusal.TEXT_TOO_LONG, LIMIT)));
    }
}
