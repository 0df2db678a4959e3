package org.sunbid.platform.problem;

import java.sql.SQLException;
import java.util.Set;

/** Texts that PostgreSQL stores nowhere: NUL, broken UTF-8. Whoever sends them made the mistake, not the platform. */
final class UnstorableText {

    /** character_not_in_repertoire and untranslatable_character. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    private UnstorableText() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException refused
                    && refused.getSQLState() != null
                    && STATES.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
