package org.sunbid.evaluation.room;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sunbid.network.code.RegionCode;

/** What everybody who may look into a room sees of its seats: how far each member is, never what they said. */
final class SeatViews {

    private final PanelSession session;
    private final Locale locale;
    private final Map<UUID, RoomView.Presence> presence;

    SeatViews(PanelSession session, Locale locale, Map<UUID, RoomView.Presence> presence) {
        this.session = session;
        this.locale = locale;
        this.presence = presence;
    }

    RoomView.Member member(PanelMember member) {
        return new RoomView.Member(
                member.id(),
                member.seat(),
                member.name(),
                member.employer(),
                member.isPresent(),
                session.chair().filter(member.id()::equals).isPresent(),
                member.chairVote().isPresent(),
                session.state() == SessionState.PRICE_REVIEW ? member.hasReviewedPrices() : member.hasReviewed(),
                member.hasScored(),
                city(member),
                member.lent().isPresent(),
                presence.get(member.id()));
    }

    private String city(PanelMember member) {
        return member.lent().isEmpty() || member.region().isEmpty() ? "" : new RegionCode(member.region()).text(locale);
    }

    static RoomView.Left left(PanelMember member) {
        return new RoomView.Left(
                member.seat(),
                member.name(),
                member.leftReason(),
                member.leftAt().orElse(null),
                member.isLeftAbsent());
    }
}
