package org.sunbid.evaluation.room;

import java.util.List;
import org.sunbid.trading.tender.LotTerms;

/**
 * Who sits in the room and how far each is, for whoever may look into it: the part of the page that is fetched every few
 * seconds. Never what anybody said.
 *
 * @param lot code of the lot
 * @param state what the panel is at
 * @param prequalification applications are reviewed
 * @param seats members the panel is to have
 * @param members who sits
 * @param left who had to leave, and why
 */
public record Seating(
        String lot,
        SessionState state,
        boolean prequalification,
        int seats,
        List<RoomView.Member> members,
        List<RoomView.Left> left) {

    static Seating of(RoomView room) {
        return new Seating(
                room.lot(), room.state(), room.prequalification(), room.seats(), room.members(), room.left());
    }

    /** A sentence of the room's own, in the terms of what is judged in it. */
    public String say(String sentence) {
        return (prequalification ? LotTerms.OF_APPLICATIONS : LotTerms.OF_BIDS).in(sentence);
    }

    /** Somebody has left, and no substitute sits yet. */
    public boolean lacksMember() {
        return members.size() < seats;
    }
}
