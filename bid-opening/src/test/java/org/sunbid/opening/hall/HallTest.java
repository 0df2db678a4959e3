package org.sunbid.opening.hall;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.attribution.UnopenedCause;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.Bidder;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.Party;
import org.sunbid.trading.tender.ReleasePolicy;
import org.sunbid.trading.tender.TimeTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HallTest {

    private static final Instant NOW = Instant.parse("2026-12-20T01:30:00Z");
    private static final OpeningSheet SHEET = new OpeningSheet(new BigDecimal("9100000"), 180, "合格", "李明");

    private final Hall hall = decrypting();

    /** A hall of three bids whose window has just begun. */
    static Hall decrypting() {
        Hall hall = Hall.convene(lot(), Envelope.WHOLE, NOW);
        hall.list(List.of(bid(1), bid(2), bid(3)));
        hall.openWindow();
        return hall;
    }

    static LotSheet lot() {
        TimeTable times = new TimeTable(NOW, NOW, NOW, NOW, NOW);
        return new LotSheet(
                "T",
                "T001",
                "tender",
                "lot",
                TradeCategory.CONSTRUCTION,
                EvaluationMethod.O87_COMPREHENSIVE,
                Map.of(),
                Optional.of(new BigDecimal("10000000")),
                BigDecimal.TEN,
                BigDecimal.ZERO,
                times,
                Duration.ofMinutes(30),
                Duration.ofMinutes(10),
                3,
                1,
                Set.of("GM-1"),
                ReleasePolicy.BIDDER,
                BidEnvelopes.ONE,
                new Party("TENDEREE", "tenderee"),
                Optional.of(new Party("AGENCY", "agency")),
                LotState.OPENING,
                false,
                true,
                List.of());
    }

    private static ReceivedBid bid(int number) {
        return new ReceivedBid(
                UUID.randomUUID(),
                new Bidder("U" + number, "B" + number),
                NOW,
                "GM-1",
                Envelope.WHOLE,
                new byte[0],
                "d",
                10,
                number);
    }

    private void open(HallBid bid) {
        hall.release(bid, new SignedRelease(new byte[1], new byte[1]), NOW);
        hall.opened(bid, new BidContent(Optional.of(SHEET), List.of(), Set.of()), NOW);
    }

    @Test
    void an_opening_goes_from_keys_over_reading_to_the_signed_record() {
        hall.bids().forEach(this::open);
        hall.verify();
        hall.readOut(NOW);
        hall.confirm(hall.bids().get(0), "somebody", NOW);
        hall.recordWritten();
        hall.close(NOW);
        assertThat(hall.state()).isEqualTo(HallState.CLOSED);
        assertThat(hall.bids().get(0).sheet()).contains(SHEET);
    }

    @Test
    void nothing_is_read_out_while_a_bid_is_awaited() {
        open(hall.bids().get(0));
        assertThatIllegalStateException().isThrownBy(() -> hall.readOut(NOW));
    }

    @Test
    void a_key_is_taken_once_and_in_the_window_only() {
        HallBid bid = hall.bids().get(0);
        SignedRelease key = new SignedRelease(new byte[1], new byte[1]);
        assertThatIllegalStateException().isThrownBy(() -> hall.release(bid, key, NOW.plusSeconds(1800)));
        hall.release(bid, key, NOW);
        assertThatIllegalStateException().isThrownBy(() -> hall.release(bid, key, NOW));
    }

    @Test
    void a_bid_that_stays_closed_shows_no_price() {
        HallBid bid = hall.bids().get(0);
        hall.unopened(bid, UnopenedCause.KEY_NOT_RELEASED, "", NOW);
        assertThat(bid.state()).isEqualTo(HallBidState.REVOKED);
        assertThat(bid.sheet()).isEmpty();
    }

    @Test
    void a_suspended_hall_does_not_go_on_and_loses_no_time() {
        hall.bids().forEach(this::open);
        hall.verify();
        hall.suspend(NOW);
        assertThatIllegalStateException().isThrownBy(() -> hall.readOut(NOW));
        hall.resume(NOW.plusSeconds(600));
        assertThat(hall.window().end()).isEqualTo(NOW.plusSeconds(2400));
        hall.readOut(NOW.plusSeconds(601));
    }

    @Test
    void the_host_extends_the_window_by_no_more_than_the_tender_document_allows() {
        hall.extend(Duration.ofMinutes(6));
        assertThat(hall.window().end()).isEqualTo(NOW.plusSeconds(2160));
        assertThat(hall.extensionLeft()).isEqualTo(Duration.ofMinutes(4));
        assertThatIllegalStateException().isThrownBy(() -> hall.extend(Duration.ofSeconds(241)));
        hall.extend(Duration.ofMinutes(4));
        assertThat(hall.extensionLeft()).isZero();
    }

    @Test
    void a_bid_whose_cause_is_unclear_is_ruled_on_once_and_only_after_the_window() {
        HallBid bid = hall.bids().get(0);
        hall.unopened(bid, UnopenedCause.UNCLEAR, "", NOW);
        assertThat(bid.state()).isEqualTo(HallBidState.UNOPENED);
        assertThatIllegalStateException().isThrownBy(() -> hall.ruled(bid, Side.PLATFORM, NOW));
        hall.bids().subList(1, 3).forEach(this::open);
        hall.verify();
        hall.readOut(NOW);
        assertThatIllegalStateException().isThrownBy(() -> hall.ruled(bid, Side.UNKNOWN, NOW));
        hall.ruled(bid, Side.PLATFORM, NOW);
        assertThat(bid.state()).isEqualTo(HallBidState.WITHDRAWN);
        assertThatIllegalStateException().isThrownBy(() -> hall.ruled(bid, Side.BIDDER, NOW));
    }

    @Test
    void a_revoked_bid_is_open_again_while_it_is_read_out_and_a_withdrawn_one_never() {
        hall.unopened(hall.bids().get(0), UnopenedCause.KEY_NOT_RELEASED, "", NOW);
        hall.unopened(hall.bids().get(1), UnopenedCause.VAULT_DAMAGED, "", NOW);
        open(hall.bids().get(2));
        hall.verify();
        assertThatIllegalStateException()
                .isThrownBy(() -> hall.reconsider(hall.bids().get(0)));
        hall.readOut(NOW);
        hall.reconsider(hall.bids().get(0));
        assertThat(hall.bids().get(0).state()).isEqualTo(HallBidState.UNOPENED);
        assertThatIllegalStateException()
                .isThrownBy(() -> hall.reconsider(hall.bids().get(1)));
    }

    @Test
    void while_coefficients_are_drawn_nothing_is_read_out_and_evidence_still_counts() {
        hall.unopened(hall.bids().get(0), UnopenedCause.KEY_NOT_RELEASED, "", NOW);
        hall.bids().subList(1, 3).forEach(this::open);
        hall.verify();
        hall.drawCoefficients();
        assertThat(hall.state().isReadOut()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> hall.confirm(hall.bids().get(1), "somebody", NOW));
        hall.reconsider(hall.bids().get(0));
        assertThat(hall.bids().get(0).state()).isEqualTo(HallBidState.UNOPENED);
        hall.suspend(NOW);
        assertThatIllegalStateException().isThrownBy(() -> hall.readOut(NOW));
        hall.resume(NOW.plusSeconds(60));
        hall.readOut(NOW.plusSeconds(61));
    }

    @Test
    void a_bid_that_is_awaited_holds_up_the_draw() {
        open(hall.bids().get(0));
        assertThatIllegalStateException().isThrownBy(hall::drawCoefficients);
    }

    @Test
    void a_price_above_the_cap_is_noted_and_rejects_nothing() {
        assertThat(SHEET.findings(Optional.of(new BigDecimal("9099999.99")))).containsExactly(Finding.PRICE_ABOVE_CAP);
        assertThat(SHEET.findings(Optional.of(new BigDecimal("9100000")))).isEmpty();
        assertThat(SHEET.findings(Optional.empty())).isEmpty();
    }

    @Test
    void three_bids_are_enough_and_two_are_not() {
        assertThat(EnoughBids.check(3).reasons()).isEmpty();
        assertThat(EnoughBids.check(2).reasons()).hasSize(1);
    }
}
