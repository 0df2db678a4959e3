package org.sunbid.trading.tender;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.trading.language.Words;

/**
 * What comes next and by whose hand.
 *
 * @param task in the reader's language
 * @param hand who does it
 * @param due until when; empty when nothing presses
 */
record NextStep(String task, String hand, Optional<Instant> due) {

    static NextStep of(TenderSheet tender, Locale locale) {
        TenderMessages words = Words.in(TenderMessages.class, locale);
        LotTerms terms = LotTerms.of(tender);
        String issuer =
                tender.agency().map(Party::name).orElse(tender.tenderee().name());
        Instant deadline = tender.timeTable().deadline();
        return switch (LifeSteps.leading(tender)) {
            case DRAFT ->
                new NextStep(
                        words.next_publish(),
                        issuer,
                        Optional.of(tender.timeTable().documentsFrom()));
            case BIDDING -> new NextStep(terms.in(words.next_opening()), words.hand_platform(), Optional.of(deadline));
            case OPENING ->
                new NextStep(
                        terms.in(words.next_release()),
                        terms.in(words.hand_bidders()),
                        Optional.of(deadline.plusSeconds(tender.decryptionSeconds())));
            case OPENED -> new NextStep(terms.in(words.next_panel()), issuer, Optional.empty());
            case EVALUATING ->
                new NextStep(terms.in(words.next_evaluation()), terms.in(words.hand_panel()), Optional.empty());
            case EVALUATED -> new NextStep(words.next_candidates(), issuer, Optional.empty());
            case CANDIDATES_PUBLISHED -> new NextStep(words.next_award(), issuer, Optional.empty());
            case AWARDED ->
                new NextStep(words.next_contract(), tender.tenderee().name(), Optional.empty());
            case CONTRACTED -> new NextStep(words.next_nothing(), "", Optional.empty());
            case PREQUALIFIED -> new NextStep(words.next_invitation(), issuer, Optional.empty());
            case FAILED -> new NextStep(words.next_anew(), tender.tenderee().name(), Optional.empty());
        };
    }
}
