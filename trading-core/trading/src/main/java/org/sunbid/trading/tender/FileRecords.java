package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Records made later in a tender's life (opening record, report, award notice) join its documents and can be downloaded
 * like them. Runs in the transaction of the use case that calls it.
 */
@ApplicationScoped
public class FileRecords {

    private final Tenders tenders;

    FileRecords(Tenders tenders) {
        this.tenders = tenders;
    }

    /** Adds a file that lies in the platform's file store. */
    public void file(String tenderCode, TenderDocument record) {
        tenders.lockedForChange(tenderCode)
                .orElseThrow(() -> new IllegalStateException("no tender " + tenderCode))
                .file(record);
    }
}
