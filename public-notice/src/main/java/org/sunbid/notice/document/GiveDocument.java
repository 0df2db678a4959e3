package org.sunbid.notice.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.platform.file.FileRefusal;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** Gives a document out: from the kept file, or fetched at once when it is not here yet. */
@ApplicationScoped
public class GiveDocument {

    private final PublishedDocuments documents;
    private final FetchDocuments fetch;
    private final FileStore files;
    private final DatabaseClock clock;

    @Inject
    GiveDocument(PublishedDocuments documents, FetchDocuments fetch, FileStore files, DatabaseClock clock) {
        this.documents = documents;
        this.fetch = fetch;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A document on its way to a reader.
     *
     * @param content closed by whoever sends it
     */
    public record Given(PublishedDocument document, InputStream content) {}

    /** The document of the tender with this digest; refused before its time and while it cannot be had. */
    public Outcome<Given> give(NoticedTender tender, String sha256) {
        PublishedDocument document = documents.find(tender.code(), sha256).orElse(null);
        if (document == null) {
            return Outcome.refused(FileRefusal.UNKNOWN, sha256);
        }
        if (clock.now().isBefore(tender.documentsFrom())) {
            return Outcome.refused(DocumentRefusal.NOT_YET, Formats.dateTime(tender.documentsFrom()));
        }
        return files.contains(sha256) || fetch.fetch(document)
                ? Outcome.done(new Given(document, files.open(sha256)))
                : Outcome.refused(DocumentRefusal.UNREACHABLE);
    }
}
