package org.sunbid.notice.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

/** Finds an announced tender for pages that are about one. */
@ApplicationScoped
public class FindTender {

    private final NoticedTenders tenders;

    @Inject
    FindTender(NoticedTenders tenders) {
        this.tenders = tenders;
    }

    /** The tender with this code of 20 characters; 404 when none was announced. */
    public NoticedTender withCode(String code) {
        return tenders.withCode(code).orElseThrow(NotFoundException::new);
    }
}
