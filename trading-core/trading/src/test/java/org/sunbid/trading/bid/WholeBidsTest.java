package org.sunbid.trading.bid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.rule.Admission;
import org.sunbid.trading.bid.rule.EnvelopeIsAsked;
import org.sunbid.trading.bid.rule.WholeBids;
import org.sunbid.trading.bid.rule.WholeBids.Came;
import org.sunbid.trading.tender.BidEnvelopes;

import static org.assertj.core.api.Assertions.assertThat;

class WholeBidsTest {

    private static final Set<Envelope> TWO = BidEnvelopes.TWO.envelopes();

    @Test
    void a_bid_is_whole_when_every_envelope_is_there() {
        List<Came> came = List.of(
                new Came("A", Envelope.TECHNICAL),
                new Came("B", Envelope.PRICE),
                new Came("A", Envelope.PRICE),
                new Came("C", Envelope.TECHNICAL));

        assertThat(WholeBids.of(came, TWO)).containsExactly("A");
    }

    @Test
    void where_one_envelope_is_asked_for_one_is_the_whole() {
        assertThat(WholeBids.of(List.of(new Came("A", Envelope.WHOLE)), BidEnvelopes.ONE.envelopes()))
                .containsExactly("A");
    }

    @Test
    void only_the_envelopes_asked_for_are_taken() {
        assertThat(new EnvelopeIsAsked(TWO).check(Envelope.WHOLE).reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("bid.envelope-not-accepted");
        assertThat(new EnvelopeIsAsked(TWO).check(Envelope.PRICE).reasons()).isEmpty();
        assertThat(new EnvelopeIsAsked(BidEnvelopes.ONE.envelopes())
                        .check(Envelope.PRICE)
                        .reasons())
                .hasSize(1);
    }

    @Test
    void a_price_is_opened_only_when_its_technical_part_was_opened_and_passed() {
        UUID passed = new UUID(0, 1);
        UUID failed = new UUID(0, 2);
        Map<UUID, String> rejected = Map.of(failed, "REG 51(3)");

        assertThat(Admission.of(Optional.of(passed), rejected)).isEqualTo(new Admission(true, ""));
        assertThat(Admission.of(Optional.of(failed), rejected)).isEqualTo(new Admission(false, "REG 51(3)"));
        assertThat(Admission.of(Optional.empty(), rejected)).isEqualTo(new Admission(false, "O20 31"));
    }
}
