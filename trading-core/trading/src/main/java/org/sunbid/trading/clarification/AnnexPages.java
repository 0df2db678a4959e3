package org.sunbid.trading.clarification;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.AcceptedFiles;

/** Files for the next clarification, from the page on which it is written. */
@Path("/tenders/{code}/clarifications/annexes")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
public class AnnexPages {

    private final AttachAnnex attach;
    private final CurrentActor actor;

    AnnexPages(AttachAnnex attach, CurrentActor actor) {
        this.attach = attach;
        this.actor = actor;
    }

    /** Takes a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("code") String code, @RestForm FileUpload file) throws IOException {
        if (file == null) {
            throw new RefusedException(ClarificationRefusal.MALFORMED, "file");
        }
        String name = file.fileName();
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            attach.attach(code, name, AcceptedFiles.typeOf(name), content, actor.get())
                    .orThrow();
        }
        return backToWriting(code);
    }

    /** Takes a file away again. */
    @POST
    @Path("{sha256}/removal")
    public Response remove(@PathParam("code") String code, @PathParam("sha256") String sha256) {
        attach.remove(code, sha256, actor.get()).orThrow();
        return backToWriting(code);
    }

    private static Response backToWriting(String code) {
        return Response.seeOther(URI.create("/tenders/" + code + "/clarifications/new"))
                .build();
    }
}
