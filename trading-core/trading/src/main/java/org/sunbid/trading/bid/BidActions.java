package org.sunbid.trading.bid;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.TenderAction;

/** Offers bidders their own page on the tender page while the lot takes bids. */
@ApplicationScoped
public class BidActions implements TenderAction {

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        boolean mayBid = actor.filter(person -> person.is(Role.BIDDER))
                .flatMap(Actor::uscc)
                .filter(uscc -> !lot.isRunBy(uscc))
                .isPresent();
        if (lot.state() != LotState.BIDDING || !mayBid) {
            return List.of();
        }
        BidMessages words = MessageBundles.get(BidMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        return List.of(new Offer(lot.terms().in(words.action()), "/lots/" + lot.lotCode() + "/bid", true));
    }
}
