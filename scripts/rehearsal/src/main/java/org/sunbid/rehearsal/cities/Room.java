package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Deal;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Reviewing;
import org.sunbid.rehearsal.Seating;
import org.sunbid.rehearsal.Verify;

/** 评标室: the panel of both cities at one table. */
final class Room {

    private static final int OWN_AND_LENT = CrossCityDraw.OWN + CrossCityDraw.LENT;
    private static final String REASON = "与投标人项目负责人有近亲属关系";

    private final TwoCities cities;
    private final Deal deal;
    private final Door door;
    private final Map<String, Person> panel = new LinkedHashMap<>();
    private final List<Person> own = new ArrayList<>();
    private final List<Person> away = new ArrayList<>();
    private Person chair;

    Room(TwoCities cities, Deal deal) {
        this.cities = cities;
        this.deal = deal;
        this.door = new Door(cities, deal.lot());
    }

    /** Opens the session: until Guiyang's experts come, they are seats without a name. */
    String open() throws Exception {
        deal.agency().trading().post(session(), Map.of());
        new Seating(deal.lot(), panel).enter(cities.company().experts());
        own.addAll(panel.values());
        Verify.equal(CrossCityDraw.OWN, own.size(), "own members at the table");
        for (JsonNode member : seen().path("members")) {
            Verify.equal(
                    member.path("away").asBoolean(),
                    member.path("name").asText().isEmpty(),
                    "no name in a lent seat");
        }
        return own.size() + " at the table, " + CrossCityDraw.LENT + " seats of Guiyang without a name";
    }

    /** Guiyang's experts come, each from a machine of their own; then all elect a chair. */
    String complete(List<Person> lent) throws Exception {
        for (int i = 0; i < lent.size(); i++) {
            seat(lent.get(i), i);
        }
        chair = new Seating(deal.lot(), panel).elect();
        Verify.equal(OWN_AND_LENT, panel.size(), "members at the table");
        return lent.size() + " vouchers, each counted once; pledges signed; chair elected";
    }

    private void seat(Person expert, int station) throws Exception {
        Person member = door.enter(expert, cities.guiyang().station(station));
        new Seating(deal.lot(), panel).seated(member);
        away.add(member);
    }

    /** Every member checks; a bid with this fault is out by the clause of the ground. */
    String review(Reviewing.Fault fault, String clause) throws Exception {
        Verify.equal("SCORING", new Reviewing(deal.lot(), Optional.of(fault)).play(panel.values()), "stage");
        for (JsonNode bid : table().path("bids")) {
            String expected = bid.path("bidder").asText().equals(fault.bidder()) ? clause : "";
            Verify.equal(expected, bid.path("rejectedBy").asText(), "rejection of " + bid.path("bidder"));
        }
        return table().path("bids").size() + " bids, 1 rejected by " + clause;
    }

    /** The last of Guiyang's members leaves, who has judged already; the next there starts anew. */
    String replace(Reviewing.Fault fault) throws Exception {
        Person leaving = away.remove(away.size() - 1);
        panel.values().remove(leaving);
        leaving.trading().post(session() + "/recusal", Map.of("reason", REASON));
        Verify.equal(403, leaving.trading().status(session()), "who has left, at the door");
        Verify.equal(REASON, seen().path("left").path(0).path("reason").asText(), "why the member left");
        Person next = cities.guiyang().accept(deal.lot(), 1).get(0);
        Verify.that(!next.name().equals(leaving.name()), "another expert is asked");
        Await.until("the lent seat", cities.stage().patience(), () -> Optional.of(seen().path("members"))
                .filter(members -> members.size() == OWN_AND_LENT));
        seat(next, CrossCityDraw.LENT - 1);
        Person substitute = away.get(away.size() - 1);
        Verify.equal("SCORING", new Reviewing(deal.lot(), Optional.of(fault)).play(List.of(substitute)), "stage");
        return "1 left, the next of Guiyang's list judges anew";
    }

    /** The members, by their seats. */
    Map<String, Person> panel() {
        return panel;
    }

    List<Person> own() {
        return own;
    }

    List<Person> away() {
        return away;
    }

    Person chair() {
        return chair;
    }

    /** The room as the host sees it. */
    JsonNode seen() throws Exception {
        return deal.agency().trading().get(session());
    }

    /** A member's line as the host sees it. */
    JsonNode seen(Person member) throws Exception {
        for (JsonNode line : seen().path("members")) {
            if (member.equals(panel.get(line.path("id").asText()))) {
                return line;
            }
        }
        throw new IllegalStateException(member.name() + " has no seat");
    }

    /** The table as an own member sees it. */
    JsonNode table() throws Exception {
        return own.get(0).trading().get(session()).path("table");
    }

    String session() {
        return "/api/lots/" + deal.lot() + "/session";
    }

    Deal deal() {
        return deal;
    }
}
