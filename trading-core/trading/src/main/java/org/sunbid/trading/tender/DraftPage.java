package org.sunbid.trading.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the form shows.
 *
 * @param typed what was typed or prefilled
 * @param action where it is sent
 * @param back where one comes from
 * @param isNew a new tender, not a draft being changed
 * @param methods to choose from
 * @param wrong the field that could not be read, in words; empty when all could
 */
public record DraftPage(
        DraftForm typed, String action, String back, boolean isNew, List<TenderPages.Choice> methods, String wrong) {

    /** A row for a lot; blank where nothing was typed. */
    public record LotRow(int number, String name, String estimate, String cap, String deposit) {}

    /** The rows for lots. */
    public List<LotRow> lotRows() {
        List<LotRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(DraftForm.LOTS, typed.lotName.size()); i++) {
            rows.add(new LotRow(
                    i + 1,
                    at(typed.lotName, i),
                    at(typed.lotEstimate, i),
                    at(typed.lotCap, i),
                    at(typed.lotDeposit, i)));
        }
        return rows;
    }

    public String name() {
        return typed.name;
    }

    public String summary() {
        return typed.summary;
    }

    public String openingPlace() {
        return typed.openingPlace;
    }

    public boolean stateFunded() {
        return typed.stateFunded != null;
    }

    /** A date of the time table. */
    public record TimeField(String name, String value) {}

    /** The dates, in the order in which they are typed. */
    public List<TimeField> timeFields() {
        return List.of(
                new TimeField("documentsFrom", typed.documentsFrom),
                new TimeField("documentsUntil", typed.documentsUntil),
                new TimeField("clarificationUntil", typed.clarificationUntil),
                new TimeField("objectionUntil", typed.objectionUntil),
                new TimeField("deadline", typed.deadline));
    }

    public String extensionSeconds() {
        return typed.extensionSeconds;
    }

    public String consortiumMembers() {
        return typed.consortiumMembers;
    }

    public String decryptionSeconds() {
        return typed.decryptionSeconds;
    }

    public String items() {
        return typed.items;
    }

    public String parameters() {
        return typed.parameters;
    }

    /** The release policies to choose from. */
    public List<String> policies() {
        return Stream.of(ReleasePolicy.values()).map(ReleasePolicy::name).toList();
    }

    /** Whether this release policy is chosen. */
    public boolean released(String policy) {
        return policy.equals(typed.releasePolicy);
    }

    /** The ways to choose from in which bids are sealed. */
    public List<String> envelopeChoices() {
        return Stream.of(BidEnvelopes.ONE, BidEnvelopes.TWO)
                .map(BidEnvelopes::name)
                .toList();
    }

    /** Whether this way is chosen. */
    public boolean sealedIn(String envelopes) {
        return envelopes.equals(typed.envelopes);
    }

    public boolean gm() {
        return typed.suite.contains("GM-1");
    }

    public boolean iso() {
        return typed.suite.contains("ISO-1");
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
