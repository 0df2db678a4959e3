package org.sunbid.trading.tender;

import java.util.Locale;
import org.sunbid.trading.language.Words;

/** States and methods in the reader's language. */
public final class StateWords {

    private final StateMessages words;

    public StateWords(Locale locale) {
        words = Words.in(StateMessages.class, locale);
    }

    StateMessages words() {
        return words;
    }

    public String of(LotState state) {
        return switch (state) {
            case DRAFT -> words.draft();
            case BIDDING -> words.bidding();
            case OPENING -> words.opening();
            case OPENED -> words.opened();
            case EVALUATING -> words.evaluating();
            case EVALUATED -> words.evaluated();
            case CANDIDATES_PUBLISHED -> words.candidates_published();
            case AWARDED -> words.awarded();
            case CONTRACTED -> words.contracted();
            case PREQUALIFIED -> words.prequalified();
            case FAILED -> words.failed();
        };
    }

    public String of(EvaluationMethod method) {
        return switch (method) {
            case O87_COMPREHENSIVE -> words.o87_comprehensive();
            case CONSTRUCTION_COMPREHENSIVE -> words.construction_comprehensive();
            case O87_LOWEST_PRICE -> words.o87_lowest_price();
            case LOWEST_EVALUATED_PRICE -> words.lowest_evaluated_price();
            case PREQUALIFICATION -> words.prequalification();
        };
    }
}
