package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.method.Step;
import org.sunbid.evaluation.question.Correction;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.evaluation.question.QuestionState;
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
 * @param prequalification applications are reviewed, without price, points and rank
 * @param halt why nobody can go on, if so
 * @param seats members the panel is to have
 * @param members who sits
 * @param left who had to leave, and why
 * @param absent whom the host may replace now; empty for everybody else
 * @param me seat of the viewer; empty for hosts and overseers
 * @param table what lies on the table
 * @param questions to bidders that the viewer may see
 * @param tie the draw that parts equals; empty where there are none
 */
public record RoomView(
        String lot,
        String tenderName,
        String lotName,
        SessionState state,
        boolean twoEnvelopes,
        boolean prequalification,
        Optional<Halt> halt,
        int seats,
        List<Member> members,
        List<Left> left,
        List<Absent> absent,
        Optional<UUID> me,
        Optional<Table> table,
        List<Question> questions,
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
     * @param city where they judge from; empty at the host site
     * @param away another city has lent them; until they come, they have no name here
     * @param presence gaps in it
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
            boolean scored,
            String city,
            boolean away,
            Presence presence) {}

    /**
     * How present a member is and was, from the moment they entered.
     *
     * @param unheardSeconds since when nothing is heard of them; 0 while they are there
     * @param gaps how often that was so before
     * @param gapSeconds how long in all
     */
    public record Presence(long unheardSeconds, int gaps, long gapSeconds) {}

    /**
     * A member who had to leave; what they said is void (REG 48).
     *
     * @param at null for those who left before it was noted
     * @param absent the host replaced them because they stayed away
     */
    public record Left(int seat, String name, String reason, Instant at, boolean absent) {}

    /**
     * A member the others wait for, who has not been at the table for a while.
     *
     * @param since when they last were, or when they were seated
     */
    public record Absent(UUID id, int seat, String name, Instant since) {}

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

    /** A bid with its documents, its offer null while its price envelope is closed, the corrected price null where the one read out is evaluated, the rejection's clauses empty while it goes on or the review is undecided. */
    public record Bid(
            UUID id,
            String bidder,
            BigDecimal price,
            BigDecimal correctedPrice,
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

    /**
     * A question to a bidder; for members how many want it asked, and whether they do themselves, never who else.
     *
     * @param correction of the price, to which the bidder is asked to agree; null where there is none
     * @param sentAt null while it is a draft
     * @param dueAt null while it is a draft
     * @param answer null while there is none
     */
    public record Question(
            UUID id,
            UUID bid,
            String bidder,
            QuestionKind kind,
            String text,
            Correction correction,
            int minutes,
            QuestionState state,
            int agreed,
            int needed,
            boolean mine,
            Instant sentAt,
            Instant dueAt,
            Answer answer) {

        /** The bidder agrees to the correction. */
        public boolean isConsented() {
            return answer != null && Boolean.TRUE.equals(answer.consents());
        }

        /** No majority wants it asked yet. */
        public boolean isDraft() {
            return state == QuestionState.DRAFT;
        }
    }

    /** A bidder's answer, whether it agrees to a correction (null where there is none), and what was signed: the statement as text, the detached CMS over it in Base64. */
    public record Answer(
            String text,
            Boolean consents,
            Instant at,
            List<AnswerFile> files,
            String signer,
            String statement,
            String signature) {}

    /** A file of an answer; read under {@code /rooms/{lot}/questions/{question}/files/{number}}. */
    public record AnswerFile(int number, String name, long size, String mediaType, String sha256) {}

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
