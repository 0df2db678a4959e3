package org.sunbid.trading.tender;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may bid together, and how bids are sealed and opened.
 *
 * @param decryptionSeconds how long keys may be released after the deadline
 * @param extensionSeconds by how much the host may extend that in all
 * @param consortiumMembers how many organisations may bid together at most; 0 when none may
 * @param releasePolicy who can open sealed bids
 * @param envelopes whether a bid is sealed as one, or technical part and price apart
 * @param acceptedSuites names of cipher suites, between commas
 * @param openingPlace where it is held
 */
@Embeddable
record OpeningTerms(
        long decryptionSeconds,
        long extensionSeconds,
        int consortiumMembers,
        @Enumerated(EnumType.STRING) ReleasePolicy releasePolicy,
        @Enumerated(EnumType.STRING) BidEnvelopes envelopes,
        String acceptedSuites,
        String openingPlace) {

    static OpeningTerms of(TenderDraft draft) {
        return new OpeningTerms(
                draft.decryptionWindow().toSeconds(),
                draft.longestExtension().toSeconds(),
                draft.consortiumMembers(),
                draft.releasePolicy(),
                draft.envelopes(),
                String.join(",", new TreeSet<>(draft.suites())),
                draft.openingPlace());
    }

    Duration decryptionWindow() {
        return Duration.ofSeconds(decryptionSeconds);
    }

    Duration longestExtension() {
        return Duration.ofSeconds(extensionSeconds);
    }

    Set<String> suites() {
        return new TreeSet<>(Arrays.asList(acceptedSuites.split(",")));
    }
}
