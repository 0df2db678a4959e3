package org.sunbid.trading.bid;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.rule.BidderMayBid;
import org.sunbid.trading.bid.rule.DeadlineNotPassed;
import org.sunbid.trading.bid.rule.RecipientsAreExpected;
import org.sunbid.trading.bid.rule.SealClaims;
import org.sunbid.trading.bid.rule.SealFitsLot;
import org.sunbid.trading.bid.rule.SubmissionTerms;

import static org.assertj.core.api.Assertions.assertThat;

class SealMustFitTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-20T01:30:00Z");
    private static final SubmissionTerms TERMS =
            new SubmissionTerms("T", "T001", DEADLINE, 2, Set.of("GM-1"), "bidder", 1000);
    private static final SealClaims.Recipient SELF = new SealClaims.Recipient("bidder", "aa");

    private static SealClaims seal(String suite, String lot, long version, String policy, long length) {
        return new SealClaims(suite, "U", "T", lot, version, policy, List.of(SELF), length);
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(reason -> reason.code().code()).toList();
    }

    @Test
    void a_seal_made_for_the_lot_fits() {
        assertThat(codes(new SealFitsLot(TERMS).check(seal("GM-1", "T001", 2, "bidder", 1000))))
                .isEmpty();
    }

    @Test
    void every_point_that_does_not_fit_is_named() {
        assertThat(codes(new SealFitsLot(TERMS).check(seal("ISO-1", "T002", 1, "custodians", 1001))))
                .containsExactly(
                        "bid.wrong-lot",
                        "bid.suite-not-accepted",
                        "bid.wrong-document-version",
                        "bid.wrong-release-policy",
                        "bid.too-large");
    }

    @Test
    void the_deadline_itself_is_too_late() {
        DeadlineNotPassed rule = new DeadlineNotPassed(DEADLINE);
        assertThat(codes(rule.check(DEADLINE.minusNanos(1000)))).isEmpty();
        assertThat(codes(rule.check(DEADLINE))).containsExactly("bid.deadline-passed");
    }

    @Test
    void a_further_recipient_could_read_early_and_is_refused() {
        RecipientsAreExpected rule = new RecipientsAreExpected(Set.of(SELF));
        SealClaims.Recipient other = new SealClaims.Recipient("custodians", "bb");
        SealClaims two = new SealClaims("GM-1", "U", "T", "T001", 2, "bidder", List.of(SELF, other), 10);
        SealClaims none = new SealClaims("GM-1", "U", "T", "T001", 2, "bidder", List.of(), 10);
        SealClaims twice = new SealClaims("GM-1", "U", "T", "T001", 2, "bidder", List.of(SELF, SELF), 10);
        assertThat(codes(rule.check(seal("GM-1", "T001", 2, "bidder", 10)))).isEmpty();
        for (SealClaims wrong : List.of(two, none, twice)) {
            assertThat(codes(rule.check(wrong))).containsExactly("bid.wrong-recipient");
        }
    }

    @Test
    void operator_affiliates_and_the_lots_own_parties_do_not_bid() {
        BidderMayBid rule = new BidderMayBid(Set.of("OPERATOR"), Set.of("TENDEREE", "AGENCY"));
        assertThat(codes(rule.check("ANYONE"))).isEmpty();
        assertThat(codes(rule.check("OPERATOR"))).containsExactly("bid.operator-affiliate");
        assertThat(codes(rule.check("AGENCY"))).containsExactly("bid.own-tender");
    }

    @Test
    void a_whole_bid_never_lapses_and_is_never_left_closed_once_sealed() {
        assertThat(BidState.SEALED.next(Envelope.WHOLE)).doesNotContain(BidState.LAPSED, BidState.LEFT_CLOSED);
        assertThat(BidState.SEALED.next(Envelope.TECHNICAL))
                .contains(BidState.LAPSED)
                .doesNotContain(BidState.LEFT_CLOSED);
        assertThat(BidState.SEALED.next(Envelope.PRICE)).contains(BidState.LAPSED, BidState.LEFT_CLOSED);
        assertThat(BidState.UPLOADING.next(Envelope.WHOLE)).isEqualTo(BidState.UPLOADING.next());
    }

    @Test
    void a_bid_that_ended_goes_nowhere() {
        assertThat(BidState.SEALED.next()).doesNotContain(BidState.UPLOADING);
        assertThat(BidState.LEFT_CLOSED.next()).containsExactly(BidState.SEALED);
        for (BidState end : List.of(BidState.SUPERSEDED, BidState.OPENED, BidState.REVOKED, BidState.LAPSED)) {
            assertThat(end.next()).isEmpty();
        }
    }
}
