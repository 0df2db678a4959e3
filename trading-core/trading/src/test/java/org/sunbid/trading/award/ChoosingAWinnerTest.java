package org.sunbid.trading.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class ChoosingAWinnerTest {

    private static final RankedBid FIRST = ranked(1, "96.20");
    private static final RankedBid SECOND = ranked(2, "93.75");
    private static final RankedBid THIRD = ranked(3, "90.10");
    private static final RankedBid FOURTH = ranked(4, "88.00");
    private static final RankedBid REJECTED = new RankedBid(
            0,
            UUID.randomUUID(),
            "91350100M000100Y43",
            "丁公司",
            BigDecimal.TEN,
            zero(),
            zero(),
            zero(),
            true,
            "REG 51 (5)");
    private static final List<RankedBid> CANDIDATES = Candidates.of(List.of(REJECTED, FOURTH, SECOND, FIRST, THIRD));

    @Test
    void threeAtMostAreCandidatesAndARejectedBidIsNone() {
        assertThat(CANDIDATES).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void theFirstCandidateNeedsNoGrounds() {
        assertThat(codes(WinnerAmongCandidates.check(choice(FIRST, null, null), CANDIDATES, true)))
                .isEmpty();
    }

    @Test
    void aBidBehindTheThirdCannotWin() {
        assertThat(codes(WinnerAmongCandidates.check(choice(FOURTH, null, "更合适"), CANDIDATES, false)))
                .containsExactly("award.not-a-candidate");
    }

    @Test
    void withStateFundsTheFirstIsPassedOverOnAGroundOfTheLawOnly() {
        assertThat(codes(WinnerAmongCandidates.check(choice(SECOND, null, "更合适"), CANDIDATES, true)))
                .containsExactly("award.first-rank-first");
        assertThat(codes(WinnerAmongCandidates.check(
                        choice(SECOND, Choice.PassedOver.GAVE_UP, "书面放弃"), CANDIDATES, true)))
                .isEmpty();
    }

    @Test
    void whenAnAwardFallsAwayTheNextIsTheFirstAndTheOldWinnerIsNoCandidate() {
        List<RankedBid> left = Candidates.left(CANDIDATES, List.of(cancelled(FIRST)));

        assertThat(left).containsExactly(SECOND, THIRD);
        assertThat(codes(WinnerAmongCandidates.check(choice(SECOND, null, null), left, true)))
                .isEmpty();
        assertThat(codes(WinnerAmongCandidates.check(choice(FIRST, null, null), left, true)))
                .containsExactly("award.not-a-candidate");
        assertThat(Candidates.left(CANDIDATES, List.of(cancelled(FIRST), cancelled(SECOND), cancelled(THIRD))))
                .isEmpty();
    }

    private static CancelledAward cancelled(RankedBid bid) {
        Instant at = Instant.parse("2026-11-20T01:00:00Z");
        return new CancelledAward(bid.bid(), at, Choice.PassedOver.GAVE_UP, "书面放弃", at);
    }

    @Test
    void elsewhereAnotherChoiceNeedsWords() {
        assertThat(codes(WinnerAmongCandidates.check(choice(SECOND, null, " "), CANDIDATES, false)))
                .containsExactly("award.grounds-missing");
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream()
                .map(Reason::code)
                .map(code -> code.code())
                .toList();
    }

    private static Choice choice(RankedBid bid, Choice.PassedOver passedOver, String grounds) {
        return new Choice(bid.bid(), Optional.ofNullable(passedOver), Optional.ofNullable(grounds));
    }

    private static RankedBid ranked(int rank, String total) {
        return new RankedBid(
                rank,
                UUID.randomUUID(),
                "91350100M000100Y43",
                "甲公司",
                BigDecimal.TEN,
                zero(),
                zero(),
                new BigDecimal(total),
                false,
                "");
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO;
    }
}
