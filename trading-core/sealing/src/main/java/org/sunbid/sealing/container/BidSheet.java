package org.sunbid.sealing.container;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.SealSubject;

/**
 * The content of {@code bid.json}: the bid as data (§9.2).
 *
 * @param subject the same as in the header of the seal around it
 * @param offer what is read out; absent in a technical envelope and an application, and only there
 * @param consortium who bids together with the bidder; absent when it bids alone
 * @param items the priced items, possibly none
 * @param documents all documents of the container, in their order
 * @param device what the bidder declares about the computer the bid was made on, for the fingerprint tables
 */
public record BidSheet(
        SealSubject subject,
        Optional<BidOffer> offer,
        Optional<Consortium> consortium,
        List<BidItem> items,
        List<BidDocument> documents,
        Map<String, String> device) {

    public BidSheet {
        items = List.copyOf(items);
        documents = List.copyOf(documents);
        device = Collections.unmodifiableMap(new TreeMap<>(device));
        if (offer.isPresent() != subject.envelope().holdsOffer()) {
            throw new SealingException(
                    "container.sheet-invalid",
                    "an offer belongs in every envelope but a technical one and an application");
        }
        consortium.ifPresent(joint -> joint.requireLedBy(subject.bidder()));
        if (items.size() > SheetLimits.ITEMS
                || documents.size() > SheetLimits.DOCUMENTS
                || device.size() > SheetLimits.DEVICE_FIELDS) {
            throw new SealingException("container.too-many-entries", "items, documents or device data");
        }
        device.forEach((name, value) -> {
            SheetLimits.requireText(name, 40);
            SheetLimits.requireText(value, 200);
        });
        requireDistinctNames(documents);
    }

    /** A sheet whose documents are still to be packed. */
    public static BidSheet of(SealSubject subject, Optional<BidOffer> offer, List<BidItem> items) {
        return new BidSheet(subject, offer, Optional.empty(), items, List.of(), Map.of());
    }

    /** The same sheet with declared device data. */
    public BidSheet withDevice(Map<String, String> declared) {
        return new BidSheet(subject, offer, consortium, items, documents, declared);
    }

    /** The same sheet as the bid of a consortium that its bidder leads. */
    public BidSheet withConsortium(Consortium joint) {
        return new BidSheet(subject, offer, Optional.of(joint), items, documents, device);
    }

    /** Whether the consortium agreement is among the documents; true also for a bid that is no consortium's. */
    public boolean holdsAgreement() {
        return consortium.isEmpty()
                || consortium
                        .flatMap(Consortium::agreement)
                        .filter(name -> documents.stream()
                                .anyMatch(document -> document.name().equals(name)))
                        .isPresent();
    }

    BidSheet withDocuments(List<BidDocument> packed) {
        return new BidSheet(subject, offer, consortium, items, packed, device);
    }

    private static void requireDistinctNames(List<BidDocument> documents) {
        Set<String> names = new HashSet<>();
        for (BidDocument document : documents) {
            if (!names.add(document.name().toLowerCase(Locale.ROOT))) {
                throw new SealingException("container.duplicate-name", "two documents of one name");
            }
        }
    }
}
