package org.sunbid.opening.hall;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.Bidder;
import org.sunbid.trading.bid.ReceivedBid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TechnicalHallTest {

    private static final Instant NOW = Instant.parse("2026-12-20T01:30:00Z");
    private static final Optional<OpeningSheet> OFFER =
            Optional.of(new OpeningSheet(new BigDecimal("9100000"), 180, "合格", "李明"));

    @Test
    void the_hall_of_the_prices_has_a_code_of_its_own() {
        assertThat(HallCode.of("T001", Envelope.WHOLE)).isEqualTo("T001");
        assertThat(HallCode.of("T001", Envelope.TECHNICAL)).isEqualTo("T001");
        assertThat(HallCode.of("T001", Envelope.PRICE)).isEqualTo("T001-P");
        assertThat(HallCode.lot("T001-P")).isEqualTo("T001");
        assertThat(HallCode.lot("T001")).isEqualTo("T001");
    }

    @Test
    void a_technical_envelope_is_opened_without_an_offer_and_never_with_one() {
        Hall hall = deciding(Envelope.TECHNICAL);
        HallBid bid = hall.bids().get(0);
        assertThatIllegalStateException().isThrownBy(() -> hall.opened(bid, content(OFFER), NOW));

        hall.opened(bid, content(Optional.empty()), NOW);

        assertThat(bid.state()).isEqualTo(HallBidState.OPENED);
        assertThat(bid.sheet()).isEmpty();
        assertThat(hall.opensPrices()).isFalse();
        assertThat(hall.subject().priceCap()).isNull();
    }

    @Test
    void a_price_envelope_is_never_opened_without_an_offer() {
        Hall hall = deciding(Envelope.PRICE);
        HallBid bid = hall.bids().get(0);
        assertThatIllegalStateException().isThrownBy(() -> hall.opened(bid, content(Optional.empty()), NOW));

        hall.opened(bid, content(OFFER), NOW);
        assertThat(bid.sheet()).isEqualTo(OFFER);
    }

    private static BidContent content(Optional<OpeningSheet> sheet) {
        return new BidContent(sheet, List.of(), Set.of());
    }

    private static Hall deciding(Envelope envelope) {
        Hall hall = Hall.convene(HallTest.lot(), envelope, NOW);
        hall.list(List.of(new ReceivedBid(
                UUID.randomUUID(), new Bidder("U1", "B1"), NOW, "GM-1", envelope, new byte[0], "d", 10, 1)));
        hall.openWindow();
        hall.release(hall.bids().get(0), new SignedRelease(new byte[1], new byte[1]), NOW);
        return hall;
    }
}
