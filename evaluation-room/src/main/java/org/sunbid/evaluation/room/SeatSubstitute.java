package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.sunbid.evaluation.draw.Candidate;
import org.sunbid.evaluation.draw.SeatTaken;
import org.sunbid.evaluation.expert.Experts;

/** An expert who accepts while the session runs takes the free seat and starts anew (REG 48). */
@ApplicationScoped
class SeatSubstitute {

    private final PanelSessions sessions;
    private final PanelMembers members;
    private final Experts experts;

    SeatSubstitute(PanelSessions sessions, PanelMembers members, Experts experts) {
        this.sessions = sessions;
        this.members = members;
        this.experts = experts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void seat(@Observes SeatTaken taken) {
        Candidate candidate = taken.candidate();
        sessions.held(candidate.lotCode()).ifPresent(session -> {
            int seat = members.everyone(session).size() + 1;
            members.persist(new PanelMember(session, experts.findById(candidate.expertId()), seat, candidate.quota()));
        });
    }
}
