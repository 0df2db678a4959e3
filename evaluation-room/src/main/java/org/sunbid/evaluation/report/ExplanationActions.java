package org.sunbid.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.TenderAction;

/** Leads a bidder from the tender page to how its bid was judged. */
@ApplicationScoped
public class ExplanationActions implements TenderAction {

    private final ReadExplanation explanations;

    ExplanationActions(ReadExplanation explanations) {
        this.explanations = explanations;
    }

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        return actor.flatMap(who -> explanations.find(who, lot)).stream()
                .map(explanation -> new Offer(
                        Words.in(ExplanationMessages.class, locale).title(), "/explanations/" + lot.lotCode(), false))
                .toList();
    }
}
