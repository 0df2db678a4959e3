package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.evaluation.city.City;
import org.sunbid.evaluation.draw.BorrowedSeat;
import org.sunbid.evaluation.draw.Candidate;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.network.code.RegionCode;

/** Gives whoever has accepted the next free seat, an expert of this platform's or of another city's. */
@ApplicationScoped
class SeatMembers {

    /** Of a city that is no longer configured. */
    private static final String NOWHERE = "";

    private final PanelMembers members;
    private final Experts experts;
    private final Cities cities;

    SeatMembers(PanelMembers members, Experts experts, Cities cities) {
        this.members = members;
        this.experts = experts;
        this.cities = cities;
    }

    void seat(PanelSession session, Candidate candidate, Instant now) {
        seat(new PanelMember(session, experts.findById(candidate.expertId()), next(session), candidate.quota()), now);
    }

    void seat(PanelSession session, BorrowedSeat borrowed, Instant now) {
        String region = cities.find(borrowed.lender())
                .map(City::region)
                .map(RegionCode::value)
                .orElse(NOWHERE);
        seat(new PanelMember(session, borrowed, next(session), region), now);
    }

    private void seat(PanelMember member, Instant now) {
        member.seen(now);
        members.persistAndFlush(member);
    }

    private int next(PanelSession session) {
        return members.everyone(session).size() + 1;
    }
}
