package org.sunbid.trading.tender;

import java.util.List;

/**
 * Everything the tender page shows.
 *
 * @param tender the tender
 * @param steps its stepper
 * @param next what comes next
 * @param events what happened, the youngest first
 * @param lots its lots with what this person may do
 * @param offers what may be done with it as a whole
 * @param words labels of values, already in the reader's language
 * @param runs whether this person's organisation runs it
 */
public record TenderPage(
        TenderSheet tender,
        List<LifeSteps.Step> steps,
        NextStep next,
        List<StoryEvent> events,
        List<LotRow> lots,
        List<TenderAction.Offer> offers,
        Words words,
        boolean runs) {

    /**
     * A lot.
     *
     * @param line its values
     * @param state in words
     * @param offers what this person may do with it
     */
    public record LotRow(TenderSheet.LotLine line, String state, List<TenderAction.Offer> offers) {}

    /**
     * Values in words.
     *
     * @param category trade category
     * @param method evaluation method
     * @param region name of the region
     * @param suites cipher suites
     * @param decryption length of the decryption window
     */
    public record Words(String category, String method, String region, String suites, String decryption) {}

    /** A sentence of the platform's own, in the terms of what this tender takes. */
    public String say(String sentence) {
        return LotTerms.of(tender).in(sentence);
    }

    /** A coefficient that is drawn at the opening, with its candidates as published. */
    public record LeftToDraw(Coefficient coefficient, String candidates) {}

    /** The coefficients that are drawn at the opening. */
    public List<LeftToDraw> coefficients() {
        return Coefficient.leftToDraw(tender.parameters()).entrySet().stream()
                .map(left -> new LeftToDraw(left.getKey(), String.join("; ", left.getValue())))
                .toList();
    }

    /** Technical part and price are sealed apart. */
    public boolean twoEnvelopes() {
        return tender.envelopes() == BidEnvelopes.TWO;
    }

    /** It prequalifies: applications are taken, and no bids. */
    public boolean prequalifies() {
        return tender.method() == EvaluationMethod.PREQUALIFICATION;
    }

    /** The criteria of a prequalification, in the order published. */
    public List<String> criteria() {
        return prequalifies() ? ReviewCriteria.of(tender.parameters()) : List.of();
    }

    /** The prequalification that it follows; null where everybody may bid. */
    public String follows() {
        return PrequalifiedBy.tender(tender.parameters()).orElse(null);
    }

    /** A draft that is not published yet. */
    public boolean isDraft() {
        return tender.publishedAt().isEmpty();
    }

    /** A draft that has something to sign. */
    public boolean isSignable() {
        return isDraft()
                && tender.documents().stream().anyMatch(document -> document.kind() == TenderDocument.Kind.DOCUMENT);
    }

    /** Whether it accepts bids, so that the countdown is shown. */
    public boolean isBidding() {
        return LifeSteps.leading(tender) == LotState.BIDDING;
    }

    /** The standstill's beginning, for people. */
    public String standsStillSince() {
        return tender.standsStillSince()
                .map(org.sunbid.platform.page.Formats::dateTime)
                .orElse("");
    }
}
