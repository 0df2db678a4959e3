package org.sunbid.notice.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.Publications;

/** What was corrected since somebody downloaded. */
@ApplicationScoped
public class Corrections {

    private final Publications publications;

    @Inject
    Corrections(Publications publications) {
        this.publications = publications;
    }

    /** Corrections, suspensions and failures that are newer than what the visitor has seen. */
    public List<Publication> unseen(Map<String, Instant> seenUntil) {
        return publications.corrections(seenUntil.keySet()).stream()
                .filter(each -> each.publishedAt().isAfter(seenUntil.get(each.tender())))
                .toList();
    }
}
