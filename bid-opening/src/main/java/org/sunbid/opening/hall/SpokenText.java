package org.sunbid.opening.hall;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** What is said in the hall has words, and not more than fit in the record. */
public final class SpokenText {

    /** Characters at most. */
    public static final int LIMIT = 2000;

    private static final int CLAUSE_LIMIT = 100;

    private SpokenText() {}

    /** Whether this can be said. */
    public static Decision check(String text) {
        return Decision.all(List.of(
                Decision.require(text != null && !text.isBlank(), HallRefusal.TEXT_MISSING),
                Decision.require(text == null || text.length() <= LIMIT, HallRefusal.TEXT_TOO_LONG, LIMIT)));
    }

    /** Whether this names a clause. */
    public static Decision checkClause(String clause) {
        return Decision.all(List.of(
                Decision.require(clause != null && !clause.isBlank(), HallRefusal.TEXT_MISSING),
                Decision.require(
                        clause == null || clause.length() <= CLAUSE_LIMIT, HallRefusal.TEXT_TOO_LONG, CLAUSE_LIMIT)));
    }
}
