package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.sunbid.evaluation.draw.LeaveSeat;

/**
 * What follows when a member's seat ends, for whatever cause: what they said is void, the session goes back to where
 * everybody has to have their say, what the others submitted is sealed again, the next in drawn order is asked (REG 48).
 * Part of a use case that has marked the member, in its transaction.
 */
@ApplicationScoped
class EndSeat {

    private final PanelMembers members;
    private final LeaveSeat seats;
    private final SealedPoints points;
    private final Event<MemberLeft> left;

    EndSeat(PanelMembers members, LeaveSeat seats, SealedPoints points, Event<MemberLeft> left) {
        this.members = members;
        this.seats = seats;
        this.points = points;
        this.left = left;
    }

    void end(PanelSession session, PanelMember member) {
        String lotCode = session.lotCode();
        session.lose(member.id());
        if (session.chair().isEmpty()) {
            members.seated(session).forEach(PanelMember::forgetChairVote);
        }
        points.sealAgain(lotCode);
        seats.leave(lotCode, member.expertId(), member.leftReason());
        left.fire(new MemberLeft(lotCode));
    }
}
