package org.sunbid.notice.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;
import org.sunbid.platform.time.DatabaseClock;

/** Fetches what publications name as soon as they arrive, so that readers find it even when the other platform is away. */
@ApplicationScoped
public class FetchDocuments {

    private static final int AT_ONCE = 20;

    private final PublishedDocuments documents;
    private final NoticedTenders tenders;
    private final FetchDocument fetch;
    private final DatabaseClock clock;

    @Inject
    FetchDocuments(PublishedDocuments documents, NoticedTenders tenders, FetchDocument fetch, DatabaseClock clock) {
        this.documents = documents;
        this.tenders = tenders;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** Tries those that are due. */
    @Scheduled(
            identity = "fetch-documents",
            every = "${sunbid.notice.fetch-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void fetchDue() {
        List<PublishedDocument> due = QuarkusTransaction.requiringNew().call(() -> documents.due(clock.now(), AT_ONCE));
        due.forEach(this::fetch);
    }

    /** Tries one now; true when it is kept afterwards. */
    public boolean fetch(PublishedDocument document) {
        String issuer = QuarkusTransaction.requiringNew().call(() -> tenders.withCode(document.tender())
                .map(NoticedTender::issuer)
                .orElse(""));
        Optional<DocumentRefusal> refusal = fetch.fetch(document, issuer);
        QuarkusTransaction.requiringNew().run(() -> note(document, refusal));
        return refusal.isEmpty();
    }

    /** A reader and the schedule may have fetched it at the same time; they note it one after the other. */
    private void note(PublishedDocument document, Optional<DocumentRefusal> refusal) {
        PublishedDocument current = documents.findById(document.id(), LockModeType.PESSIMISTIC_WRITE);
        refusal.ifPresentOrElse(why -> current.failed(why.code(), clock.now()), current::keep);
    }
}
