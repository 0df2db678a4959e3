package org.sunbid.trading.award;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.TenderAction;

/** Leads from the tender page to the candidates, the award and the contract. */
@ApplicationScoped
public class AwardActions implements TenderAction {

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        AwardMessages words = MessageBundles.get(AwardMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        boolean runs = actor.filter(who -> RunBy.actor(Optional.of(lot), who)).isPresent();
        String path = "/lots/" + lot.lotCode() + "/award";
        return switch (lot.state()) {
            case EVALUATED -> runs ? List.of(new Offer(words.publish(), path, true)) : List.of();
            case CANDIDATES_PUBLISHED -> List.of(new Offer(runs ? words.award() : words.candidates(), path, runs));
            case AWARDED -> List.of(new Offer(runs ? words.contract() : words.title(), path, runs));
            case CONTRACTED -> List.of(new Offer(words.title(), path, false));
            case DRAFT, BIDDING, OPENING, OPENED, EVALUATING, PREQUALIFIED, FAILED -> List.of();
        };
    }
}
