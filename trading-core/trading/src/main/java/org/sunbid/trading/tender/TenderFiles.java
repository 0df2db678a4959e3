package org.sunbid.trading.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** The files of a tender, in the order in which they came. */
@Embeddable
class TenderFiles {

    @ElementCollection
    @CollectionTable(name = "tender_document", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    private List<TenderDocument> documents = new ArrayList<>();

    /** For Hibernate and for a new draft. */
    protected TenderFiles() {}

    /** Adds a file, or replaces the one of the same name. */
    void attach(TenderDocument document) {
        documents.removeIf(earlier -> earlier.name().equals(document.name()));
        documents.add(document);
    }

    void add(List<TenderDocument> added) {
        documents.addAll(added);
    }

    /** Takes data and signature away, because what they speak of has changed. */
    void unsign() {
        documents.removeIf(document ->
                document.kind() == TenderDocument.Kind.DATA || document.kind() == TenderDocument.Kind.SIGNATURE);
    }

    List<TenderDocument> all() {
        return List.copyOf(documents);
    }
}
