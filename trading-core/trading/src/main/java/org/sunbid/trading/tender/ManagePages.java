package org.sunbid.trading.tender;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** What those who run a tender do on its page: upload, sign, publish. */
@Path("/tenders")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
public class ManagePages {

    private final AttachDocument attach;
    private final SignTender sign;
    private final PublishTender publish;
    private final TenderView view;
    private final CurrentActor actor;

    ManagePages(AttachDocument attach, SignTender sign, PublishTender publish, TenderView view, CurrentActor actor) {
        this.attach = attach;
        this.sign = sign;
        this.publish = publish;
        this.view = view;
        this.actor = actor;
    }

    /** Takes a file of the tender document. */
    @POST
    @Path("{code}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(@PathParam("code") String code, @RestForm FileUpload file) throws IOException {
        if (file == null) {
            return view.of(code, List.of(Reason.of(TenderRefusal.MALFORMED, "file")));
        }
        String name = file.fileName();
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return shown(code, attach.attach(code, name, AcceptedFiles.typeOf(name), content, actor.get()));
        }
    }

    /** Gives out the bytes to be signed. */
    @GET
    @Path("{code}/tender.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response toBeSigned(@PathParam("code") String code) {
        byte[] data = sign.prepare(code, actor.get()).orThrow();
        return Response.ok(data)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tender.json\"")
                .build();
    }

    /** Takes the signature. */
    @POST
    @Path("{code}/signature")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object sign(@PathParam("code") String code, @RestForm FileUpload signature) {
        return shown(code, sign.sign(code, bytes(signature), actor.get()));
    }

    /** Publishes. */
    @POST
    @Path("{code}/publication")
    public Object publish(@PathParam("code") String code) {
        return shown(code, publish.publish(code, actor.get()));
    }

    private Object shown(String code, Outcome<?> outcome) {
        return outcome.reasons().isEmpty()
                ? Response.seeOther(URI.create("/tenders/" + code)).build()
                : view.of(code, outcome.reasons());
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
