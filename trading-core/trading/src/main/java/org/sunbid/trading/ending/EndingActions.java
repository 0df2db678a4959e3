package org.sunbid.trading.ending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.TenderAction;

/** Leads those who run a tender from its page to the end of a lot. */
@ApplicationScoped
public class EndingActions implements TenderAction {

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        boolean runs =
                actor.filter(who -> EndLot.isRunBy(Optional.of(lot), who)).isPresent();
        return runs && MayEnd.in(lot.state()) && !lot.suspended()
                ? List.of(new Offer(
                        Words.in(EndingMessages.class, locale).title(), "/lots/" + lot.lotCode() + "/ending", false))
                : List.of();
    }
}
