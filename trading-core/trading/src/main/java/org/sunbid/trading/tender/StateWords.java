package org.sunbid.trading.tender;

import java.util.Locale;
import org.sunbid.trading.language.Words;

/** States and methods in the reader's language. */
final class StateWords {

    private final StateMessages words;

    StateWords(Locale locale) {
        words = Words.in(StateMessages.class, locale);
    }

    StateMessages words() {
        return words;
    }

    String of(LotState state) {
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
            case FAILED -> words.failed();
        };
    }

    String of(EvaluationMethod method) {
        return switch (method) {
            case O87_COMPREHENSIVE -> words.o87_comprehensive();
            case CONSTRUCTION_COMPREHENSIVE -> words.construction_comprehensive();
            case LOWEST_EVALUATED_PRICE -> words.lowest_evaluated_price();
        };
    }
}
