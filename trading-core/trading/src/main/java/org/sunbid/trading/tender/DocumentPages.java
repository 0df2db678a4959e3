package org.sunbid.trading.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.rule.RefusedException;

/** The files of published tenders, for everyone and without registration (O20 20). */
@Path("/documents")
@PermitAll
@Tag(name = "tender")
public class DocumentPages {

    private final ReadTenders tenders;
    private final NoteDownload note;
    private final FileStore files;
    private final CurrentActor actor;

    DocumentPages(ReadTenders tenders, NoteDownload note, FileStore files, CurrentActor actor) {
        this.tenders = tenders;
        this.note = note;
        this.files = files;
        this.actor = actor;
    }

    @GET
    @Path("{sha256}")
    @Operation(summary = "A file of a published tender, by the SHA-256 of its content")
    public Response document(@PathParam("sha256") @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
        ReadTenders.TenderFile file = tenders.document(sha256, actor.find())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_DOCUMENT, sha256));
        actor.find().ifPresent(person -> note.note(file.tenderCode(), person));
        TenderDocument document = file.document();
        return Response.ok(files.open(sha256), document.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
                .header(HttpHeaders.ETAG, '"' + sha256 + '"')
                .build();
    }

    private static String disposition(TenderDocument document) {
        String name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + name;
    }
}
