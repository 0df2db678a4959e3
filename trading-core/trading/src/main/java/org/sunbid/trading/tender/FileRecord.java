package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sunbid.platform.file.StoredFile;

/**
 * Puts a record that was made later in the life, such as an award notice, among the public files of its tender. Runs in
 * the transaction of the use case that made it.
 */
@ApplicationScoped
public class FileRecord {

    private final Tenders tenders;

    FileRecord(Tenders tenders) {
        this.tenders = tenders;
    }

    /** Files it, and holds the tender until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TenderDocument file(String tenderCode, String name, StoredFile file) {
        TenderDocument document =
                new TenderDocument(name, file.sha256(), file.size(), file.mediaType(), TenderDocument.Kind.RECORD);
        tenders.lockedForChange(tenderCode).orElseThrow().file(document);
        return document;
    }
}
