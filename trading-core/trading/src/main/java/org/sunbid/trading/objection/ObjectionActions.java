package org.sunbid.trading.objection;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.TenderAction;

/** Leads from the tender page to its objections, while some may be raised or wait. */
@ApplicationScoped
public class ObjectionActions implements TenderAction {

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        boolean here = lot.state() == LotState.BIDDING || lot.state() == LotState.CANDIDATES_PUBLISHED;
        if (!here || actor.flatMap(Actor::uscc).isEmpty()) {
            return List.of();
        }
        String label = MessageBundles.get(ObjectionMessages.class, Localized.Literal.of(locale.toLanguageTag()))
                .title();
        String about = lot.state() == LotState.BIDDING ? "" : "?lot=" + lot.lotCode();
        return List.of(new Offer(label, "/tenders/" + lot.tenderCode() + "/objections" + about, false));
    }
}
