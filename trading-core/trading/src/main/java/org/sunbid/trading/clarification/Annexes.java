package org.sunbid.trading.clarification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sunbid.trading.tender.TenderDocument;

/** Files that wait for a clarification. */
@ApplicationScoped
public class Annexes implements PanacheRepositoryBase<Annex, UUID> {

    /** Those that wait for the next clarification of this tender, in the order in which they came. */
    List<Annex> waitingFor(String tenderCode) {
        return list("tenderCode = ?1 order by uploadedAt, id", tenderCode);
    }

    /** The same as files. */
    List<TenderDocument> filesFor(String tenderCode) {
        return waitingFor(tenderCode).stream().map(Annex::file).toList();
    }

    /** These wait no longer. */
    void release(String tenderCode, List<TenderDocument> files) {
        waitingFor(tenderCode).stream()
                .filter(annex -> files.contains(annex.file()))
                .forEach(this::delete);
    }
}
