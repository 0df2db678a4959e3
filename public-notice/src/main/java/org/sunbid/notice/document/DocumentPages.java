package org.sunbid.notice.document;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.notice.returning.Downloads;
import org.sunbid.notice.tender.FindTender;
import org.sunbid.platform.time.DatabaseClock;

/** Downloads. No registration (O20 20); nothing is written down about who downloads what (O20 21). */
@Path("/tenders/{code}/documents")
@Tag(name = "Notices")
public class DocumentPages {

    private final FindTender tenders;
    private final GiveDocument documents;
    private final DatabaseClock clock;
    private final Downloads downloads;

    @Inject
    DocumentPages(FindTender tenders, GiveDocument documents, DatabaseClock clock, Downloads downloads) {
        this.tenders = tenders;
        this.documents = documents;
        this.clock = clock;
        this.downloads = downloads;
    }

    /** A document, with its announced name; the browser remembers that this tender was downloaded. */
    @GET
    @Path("/{sha256}")
    @PermitAll
    @Operation(summary = "A published document", description = "Verified against the announced SHA-256.")
    public Response download(@PathParam("code") String code, @PathParam("sha256") String sha256) {
        GiveDocument.Given given =
                documents.give(tenders.withCode(code), sha256).orThrow();
        downloads.remember(code, clock.now());
        return Response.ok(given.content(), given.document().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, given.document().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(given.document().name()))
                .header("X-Content-SHA256", sha256)
                .build();
    }

    private static String attachment(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
