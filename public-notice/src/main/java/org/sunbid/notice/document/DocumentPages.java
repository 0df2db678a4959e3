package org.sunbid.notice.document;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.notice.returning.Downloads;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.time.DatabaseClock;

/** Downloads. No registration (O20 20); nothing is written down about who downloads what (O20 21). */
@Path("/tenders/{code}/documents")
@Tag(name = "Notices")
public class DocumentPages {

    private final NoticedTenders tenders;
    private final PublishedDocuments documents;
    private final FetchDocuments fetch;
    private final FileStore files;
    private final DatabaseClock clock;
    private final Downloads downloads;

    @Inject
    DocumentPages(
            NoticedTenders tenders,
            PublishedDocuments documents,
            FetchDocuments fetch,
            FileStore files,
            DatabaseClock clock,
            Downloads downloads) {
        this.tenders = tenders;
        this.documents = documents;
        this.fetch = fetch;
        this.files = files;
        this.clock = clock;
        this.downloads = downloads;
    }

    /** A document, with its announced name; the browser remembers that this tender was downloaded. */
    @GET
    @Path("/{sha256}")
    @PermitAll
    @Operation(summary = "A published document", description = "Verified against the announced SHA-256.")
    public Response download(@PathParam("code") String code, @PathParam("sha256") String sha256) {
        NoticedTender tender = tenders.withCode(code).orElseThrow(NotFoundException::new);
        PublishedDocument document = documents.find(code, sha256).orElseThrow(NotFoundException::new);
        if (clock.now().isBefore(tender.documentsFrom())) {
            throw new RefusedException(DocumentRefusal.NOT_YET, Formats.dateTime(tender.documentsFrom()));
        }
        if (!files.contains(sha256) && !fetch.fetch(document)) {
            throw new RefusedException(DocumentRefusal.UNREACHABLE);
        }
        downloads.remember(code, clock.now());
        return Response.ok(files.open(sha256), document.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
                .header("X-Content-SHA256", sha256)
                .build();
    }

    private static String attachment(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
