package org.sunbid.trading.award;

import java.time.Instant;

/**
 * What the award page shows.
 *
 * @param award as it stands
 * @param runs whether the reader runs the tender and so may act
 * @param ownNotice whether the reader has a notice to read
 * @param now by the database's clock
 * @param typed what was typed before a refusal
 */
public record AwardPage(
        ReadAward.AwardSheet award, boolean runs, boolean ownNotice, Instant now, AwardPage.Typed typed) {

    /** What was typed. */
    public record Typed(String grounds, String number, String price, String signedOn) {

        static final Typed NOTHING = new Typed("", "", "", "");

        static Typed grounds(String words) {
            return new Typed(words == null ? "" : words, "", "", "");
        }
    }

    /** The candidates wait to be published. */
    public boolean toPublish() {
        return runs && award.publishedAt().isEmpty();
    }

    /** The publicity is over and nobody is named. */
    public boolean toAward() {
        return runs
                && award.awardedAt().isEmpty()
                && !award.left().isEmpty()
                && award.publicUntil().filter(until -> !now.isBefore(until)).isPresent();
    }

    /** The candidates are open to objections. */
    public boolean stillPublic() {
        return award.awardedAt().isEmpty()
                && award.cancelled().isEmpty()
                && award.publicUntil().filter(now::isBefore).isPresent();
    }

    /** Every candidate lost its award: the lot has to be ended. */
    public boolean nobodyLeft() {
        return runs && award.publishedAt().isPresent() && award.left().isEmpty();
    }

    /** The contract waits to be recorded. */
    public boolean toRecord() {
        return runs && award.awardedAt().isPresent() && award.contract().isEmpty();
    }

    /** Whether this candidate won. */
    public boolean won(RankedBid candidate) {
        return award.winnerBid().filter(candidate.bid()::equals).isPresent();
    }
}
