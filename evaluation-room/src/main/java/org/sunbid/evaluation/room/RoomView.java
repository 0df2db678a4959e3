package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.method.Step;
import org.sunbid.trading.draw.JointDrawProgress;

/**
 * The room as one person may see it. What is not theirs to see is not in it: hosts and overseers get {@link #table()}
 * empty, a member who has not checked in too, and another's scores are there only once the seal is broken.
 *
 * @param lot code of the lot
 * @param tenderName name of the tender
 * @param lotName name of the lot
 * @param state what the panel is at
 * @param twoEnvelopes prices are opened in a session of their own, after the technical points are locked
 * @param halt why nobody can go on, if so
 * @param seats members the panel is to have
 * @param members who sits
 * @param me seat of the viewer; empty for hosts and overseers
 * @param table what lies on the table
 * @param tie the draw that parts equals; empty where there are none
 */
public record RoomView(
        String lot,
        String tenderName,
        String lotName,
        SessionState state,
        boolean twoEnvelopes,
        Optional<Halt> halt,
        int seats,
        List<Member> members,
        Optional<UUID> me,
        Optional<Table> table,
        Optional<Tie> tie) {

    /** The tender stands still, or the lot has ended for good. */
    public enum Halt {
        SUSPENDED,
        ENDED
    }

    /**
     * The draw of the order among equals.
     *
     * @param draw its parties and how far they are
     * @param mine the viewer gives the host's share
     */
    public record Tie(JointDrawProgress draw, boolean mine) {}

    /**
     * A member and how far they are; never what they said.
     *
     * @param chair whether they chair the panel
     */
    public record Member(
            UUID id,
            int seat,
            String name,
            String employer,
            boolean present,
            boolean chair,
            boolean votedForChair,
            boolean reviewed,
            boolean scored) {}

    /**
     * What a member who has checked in sees.
     *
     * @param scores one's own, and everybody's once the seal is broken
     * @param unsealed whether it is
     * @param base the arithmetic all bids share; empty before the panel has concluded
     * @param ranking empty before the panel has concluded
     */
    public record Table(
            List<Bid> bids,
            List<Check> checks,
            List<Item> items,
            List<Vote> votes,
            List<Score> scores,
            boolean unsealed,
            List<Step> base,
            List<Ranked> ranking) {}

    /** A bid with its documents, its offer null while its price envelope is closed, the rejection's clauses empty while it goes on or the review is undecided. */
    public record Bid(
            UUID id,
            String bidder,
            BigDecimal price,
            Integer periodDays,
            String quality,
            String projectManager,
            List<Document> documents,
            List<String> findings,
            String rejectedBy) {}

    /** A document of a bid; read under {@code /rooms/{lot}/bids/{bid}/documents/{number}}. */
    public record Document(int number, String name, long size, String mediaType) {}

    /** A check of the preliminary evaluation. */
    public record Check(String code, String stage, String text, String clause) {}

    /** A line of the score sheet. */
    public record Item(int number, String name, BigDecimal maximum) {}

    /** One's own vote; with the panel's verdict once all have submitted. */
    public record Vote(UUID bid, String item, boolean passed, String reason) {}

    /** Points; {@code mustExplain} when they lie far from the panel's mean. */
    public record Score(UUID member, UUID bid, int item, BigDecimal points, boolean mustExplain, String explanation) {}

    /** A place in the ranking, with the arithmetic that leads to it. */
    public record Ranked(
            int rank,
            UUID bid,
            BigDecimal price,
            BigDecimal points,
            BigDecimal priceScore,
            BigDecimal total,
            List<Step> steps) {}
}
