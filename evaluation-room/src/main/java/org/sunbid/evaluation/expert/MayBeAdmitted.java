package org.sunbid.evaluation.expert;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** An expert has worked in the field for eight years and holds a senior title or an equal one (O12 11). */
final class MayBeAdmitted {

    /** Years of work in the field (O12 11). */
    static final int LEAST_YEARS = 8;

    private MayBeAdmitted() {}

    static Decision check(int yearsInField, boolean seniorTitle) {
        return Decision.all(List.of(
                Decision.require(yearsInField >= LEAST_YEARS, ExpertRefusal.TOO_FEW_YEARS, yearsInField, LEAST_YEARS),
                Decision.require(seniorTitle, ExpertRefusal.NO_SENIOR_TITLE)));
    }
}
