package org.sunbid.evaluation.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.trading.tender.AcceptedFiles;

/** A bidder reads what a panel asks, and answers in two steps: in words, then with its signature. */
@Path("/questions/{question}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.BIDDER_ROLE)
public class AnswerPages {

    private final CurrentActor actor;
    private final ReadReceived received;
    private final AttachToAnswer attach;
    private final PrepareAnswer prepare;
    private final AnswerQuestion answer;

    AnswerPages(
            CurrentActor actor,
            ReadReceived received,
            AttachToAnswer attach,
            PrepareAnswer prepare,
            AnswerQuestion answer) {
        this.actor = actor;
        this.received = received;
        this.attach = attach;
        this.prepare = prepare;
        this.answer = answer;
    }

    @CheckedTemplate(basePath = "question")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance question(ReceivedQuestion question, String typed, List<Reason> reasons);

        static native TemplateInstance sign(ReceivedQuestion question, ToBeSigned pending, List<Reason> reasons);
    }

    /** An answer before its signature, as the bytes that are signed. */
    public record ToBeSigned(String content) {

        /** For a download that needs no second request. */
        public String base64() {
            return Base64.getEncoder().encodeToString(bytes());
        }

        private byte[] bytes() {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The question. */
    @GET
    public TemplateInstance show(@PathParam("question") UUID id) {
        return page(id, "", List.of());
    }

    /** Takes a file. */
    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(@PathParam("question") UUID id, @RestForm FileUpload file) throws IOException {
        if (file == null) {
            return page(id, "", List.of(Reason.of(QuestionRefusal.MALFORMED, "file")));
        }
        String name = file.fileName();
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return shown(id, attach.attach(id, name, AcceptedFiles.typeOf(name), content, actor.get()));
        }
    }

    /** Takes a file away again. */
    @POST
    @Path("/files/{sha256}/removal")
    public Object remove(@PathParam("question") UUID id, @PathParam("sha256") String sha256) {
        return shown(id, attach.remove(id, sha256, actor.get()));
    }

    /** Writes the answer down for the signature. */
    @POST
    @Path("/preparation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance prepare(
            @PathParam("question") UUID id,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("consents") @DefaultValue("") String consents) {
        Optional<Boolean> agreed =
                Optional.of(consents).filter(given -> !given.isEmpty()).map(given -> given.equals("yes"));
        Outcome<byte[]> prepared =
                prepare.prepare(id, text, agreed, actor.get()).orTurnAway();
        return prepared.reasons().isEmpty()
                ? Templates.sign(
                        own(id), new ToBeSigned(new String(prepared.orThrow(), StandardCharsets.UTF_8)), List.of())
                : page(id, text, prepared.reasons());
    }

    /** Takes the answer with its signature. */
    @POST
    @Path("/answer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object answer(
            @PathParam("question") UUID id,
            @RestForm @DefaultValue("") String content,
            @RestForm("signature") FileUpload signature)
            throws IOException {
        boolean signed = signature != null && signature.size() <= DetachedSignature.LIMIT_BYTES;
        byte[] cms = signed ? Files.readAllBytes(signature.uploadedFile()) : new byte[0];
        ToBeSigned pending = new ToBeSigned(content);
        List<Reason> reasons = answer.answer(id, pending.bytes(), cms, actor.get())
                .orTurnAway()
                .reasons();
        return reasons.isEmpty() ? back(id) : Templates.sign(own(id), pending, reasons);
    }

    private Object shown(UUID id, Outcome<?> outcome) {
        return outcome.orTurnAway().reasons().isEmpty() ? back(id) : page(id, "", outcome.reasons());
    }

    private TemplateInstance page(UUID id, String typed, List<Reason> reasons) {
        return Templates.question(own(id), typed, reasons);
    }

    private ReceivedQuestion own(UUID id) {
        return received.one(id, actor.get()).orThrow();
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/questions/" + id)).build();
    }
}
