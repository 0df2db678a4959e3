package org.sunbid.opening.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.opening.live.SessionMessages;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.TenderAction;
import org.sunbid.trading.tender.TenderSheet;

/** Offers everyone the way to the openings of all lots on the page of a tender that has several. */
@ApplicationScoped
public class SessionActions implements TenderAction {

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        return List.of();
    }

    @Override
    public List<Offer> offers(TenderSheet tender, Locale locale) {
        if (tender.publishedAt().isEmpty() || tender.lots().size() < 2) {
            return List.of();
        }
        boolean now = tender.lots().stream().anyMatch(lot -> lot.state() == LotState.OPENING);
        return List.of(new Offer(Words.in(SessionMessages.class, locale).action(), "/sessions/" + tender.code(), now));
    }
}
