package org.sunbid.trading.prequalification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.TenderAction;

/** Leads from the tender page to the results: applicants to their own, those who run the tender to all. */
@ApplicationScoped
public class PrequalificationActions implements TenderAction {

    private final ReadResults results;

    PrequalificationActions(ReadResults results) {
        this.results = results;
    }

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        if (actor.isEmpty() || lot.method() != EvaluationMethod.PREQUALIFICATION) {
            return List.of();
        }
        Actor person = actor.get();
        String page = "/lots/" + lot.lotCode() + "/prequalification/";
        PrequalificationMessages words = Words.in(PrequalificationMessages.class, locale);
        if (results.ofLot(lot.lotCode(), person).reasons().isEmpty()) {
            return List.of(new Offer(words.title(), page + "results", true));
        }
        boolean own = person.is(Role.BIDDER)
                && results.own(lot.lotCode(), person).reasons().isEmpty();
        return own ? List.of(new Offer(words.own_title(), page + "result", true)) : List.of();
    }
}
