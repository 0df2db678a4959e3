package org.sunbid.supervision.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tenders as people and programs read them. */
@ApplicationScoped
public class ReadTenders {

    private final WatchedTenders tenders;

    ReadTenders(WatchedTenders tenders) {
        this.tenders = tenders;
    }

    /** The one with this code. */
    public Optional<WatchedTender> byCode(String code) {
        return tenders.byCode(code);
    }

    /** A page of those that match, latest first. */
    public WatchedTenders.Found search(TenderQuery query) {
        return tenders.search(query);
    }
}
