package org.sunbid.trading.tender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The steps of a tender's life, or of a prequalification's, as its stepper shows them: those of the lot that is least far. */
final class LifeSteps {

    private LifeSteps() {}

    /**
     * One step.
     *
     * @param label in the reader's language
     * @param state {@code done}, {@code current}, {@code ahead} or {@code failed}
     * @param note more of it; null when there is nothing to add
     */
    public record Step(String label, String state, String note) {}

    static List<Step> of(TenderSheet tender, Instant now, Locale locale) {
        StateMessages words = new StateWords(locale).words();
        List<String> labels =
                tender.method() == EvaluationMethod.PREQUALIFICATION ? ofPrequalification(words) : ofTender(words);
        LotState state = leading(tender);
        int current = position(state, tender, now);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            steps.add(new Step(labels.get(i), i < current ? "done" : i > current ? "ahead" : at(state), null));
        }
        return steps;
    }

    private static List<String> ofTender(StateMessages words) {
        return List.of(
                words.step_plan(),
                words.step_notice(),
                words.step_documents(),
                words.step_bids(),
                words.step_opening(),
                words.step_evaluation(),
                words.step_candidates(),
                words.step_award(),
                words.step_contract());
    }

    /** It ends with the results: nothing is awarded. */
    private static List<String> ofPrequalification(StateMessages words) {
        return List.of(
                words.step_plan(),
                words.step_notice(),
                words.step_application_documents(),
                words.step_applications(),
                words.step_application_opening(),
                words.step_review(),
                words.step_results());
    }

    /** The lot that is least far decides; failed lots only when there is no other. */
    static LotState leading(TenderSheet tender) {
        return tender.lots().stream()
                .map(TenderSheet.LotLine::state)
                .min(Comparator.naturalOrder())
                .orElse(LotState.DRAFT);
    }

    private static String at(LotState state) {
        return state == LotState.FAILED ? "failed" : "current";
    }

    private static int position(LotState state, TenderSheet tender, Instant now) {
        return switch (state) {
            case DRAFT -> 0;
            case BIDDING -> now.isBefore(tender.timeTable().documentsUntil()) ? 2 : 3;
            case OPENING, FAILED -> 4;
            case OPENED, EVALUATING -> 5;
            case EVALUATED, CANDIDATES_PUBLISHED -> 6;
            case AWARDED -> 8;
            case CONTRACTED, PREQUALIFIED -> 9;
        };
    }
}
