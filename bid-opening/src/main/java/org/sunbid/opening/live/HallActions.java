package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.platform.login.Actor;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.TenderAction;

/** Offers everyone the way to the hall on the tender page; it is what to do next while the opening goes on. */
@ApplicationScoped
public class HallActions implements TenderAction {

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        if (lot.state() == LotState.DRAFT) {
            return List.of();
        }
        HallMessages words = MessageBundles.get(HallMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        Offer hall =
                new Offer(lot.terms().in(words.action()), "/halls/" + lot.lotCode(), lot.state() == LotState.OPENING);
        boolean prices = lot.envelopes() == BidEnvelopes.TWO && lot.state().compareTo(LotState.EVALUATING) >= 0;
        EnvelopeMessages envelope =
                MessageBundles.get(EnvelopeMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        return prices
                ? List.of(
                        hall,
                        new Offer(envelope.action(), "/halls/" + HallCode.of(lot.lotCode(), Envelope.PRICE), false))
                : List.of(hall);
    }
}
