package org.sunbid.evaluation.lending;

import java.time.Duration;
import java.util.List;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.draw.Subjects;
import org.sunbid.evaluation.expert.Specialties;
import org.sunbid.network.message.ExpertsAsked;
import org.sunbid.platform.rule.Decision;

/** Experts are lent to a city that may borrow, for a list that is of the lot it names, of a specialty that exists here, and for two weeks at most. */
final class MayLend {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(14);

    private MayLend() {}

    static Decision check(ExpertsAsked asked, String host, boolean borrows) {
        boolean ofTheLot = Subjects.read(asked.list())
                .filter(list -> list.lot().equals(asked.lot()) && asked.lot().startsWith(asked.tender()))
                .isPresent();
        return Decision.all(List.of(
                Decision.require(borrows, CityRefusal.NOT_A_BORROWER, host),
                Decision.require(ofTheLot, CityRefusal.MALFORMED),
                Decision.require(
                        !asked.until().isAfter(asked.from().plus(LONGEST_WINDOW)),
                        CityRefusal.WINDOW_TOO_LONG,
                        LONGEST_WINDOW.toDays()),
                Decision.require(
                        Specialties.find(asked.specialty()).isPresent(),
                        CityRefusal.UNKNOWN_SPECIALTY,
                        asked.specialty())));
    }
}
