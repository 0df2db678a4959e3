package org.sunbid.trading.clarification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.trading.clarification.ReadClarifications.ClarificationSheet;
import org.sunbid.trading.tender.ClarifyTender;
import org.sunbid.trading.tender.ReadTenders;
import org.sunbid.trading.tender.TenderDocument;
import org.sunbid.trading.tender.TenderRefusal;
import org.sunbid.trading.tender.TenderSheet;

/** Clarifications as pages: the list for everyone, and the two steps in which one is written and signed. */
@Path("/tenders/{code}/clarifications")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ClarificationPages {

    private final ReadTenders tenders;
    private final ClarifyTender own;
    private final ReadClarifications read;
    private final ReadAnnexes annexes;
    private final PrepareClarification prepare;
    private final PublishClarification publish;
    private final CurrentActor actor;

    ClarificationPages(
            ReadTenders tenders,
            ClarifyTender own,
            ReadClarifications read,
            ReadAnnexes annexes,
            PrepareClarification prepare,
            PublishClarification publish,
            CurrentActor actor) {
        this.tenders = tenders;
        this.own = own;
        this.read = read;
        this.annexes = annexes;
        this.prepare = prepare;
        this.publish = publish;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "clarification")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(TenderSheet tender, List<ClarificationSheet> notices);

        static native TemplateInstance write(
                TenderSheet tender, Typed typed, List<TenderDocument> annexes, List<Reason> reasons);

        static native TemplateInstance sign(TenderSheet tender, ToBeSigned pending, List<Reason> reasons);
    }

    /** What was typed. */
    public record Typed(String title, String text, boolean affects) {}

    /** A notice before its signature, as the bytes that are signed. */
    public record ToBeSigned(String content) {

        /** For a download that needs no second request. */
        public String base64() {
            return Base64.getEncoder().encodeToString(bytes());
        }

        private byte[] bytes() {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }

    @GET
    @PermitAll
    public TemplateInstance list(@PathParam("code") String code) {
        return Templates.list(tender(code), read.of(code));
    }

    @GET
    @Path("new")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public TemplateInstance write(@PathParam("code") String code) {
        return writing(code, new Typed("", "", false), List.of());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public TemplateInstance prepare(
            @PathParam("code") String code,
            @FormParam("title") String title,
            @FormParam("text") String text,
            @FormParam("affects") String affects) {
        Typed typed = new Typed(title == null ? "" : title.strip(), text == null ? "" : text.strip(), affects != null);
        if (typed.title().isEmpty() || typed.text().isEmpty()) {
            return writing(code, typed, List.of(Reason.of(ClarificationRefusal.MALFORMED, "title, text")));
        }
        Outcome<byte[]> prepared = prepare.prepare(
                code,
                new PrepareClarification.Command(
                        typed.title(), typed.text(), typed.affects(), Optional.empty(), Optional.empty()),
                actor.get());
        return prepared.reasons().isEmpty()
                ? Templates.sign(
                        own(code), new ToBeSigned(new String(prepared.orThrow(), StandardCharsets.UTF_8)), List.of())
                : writing(code, typed, prepared.reasons());
    }

    private TemplateInstance writing(String code, Typed typed, List<Reason> reasons) {
        List<TenderDocument> waiting = annexes.waitingFor(code, actor.get())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code));
        return Templates.write(own(code), typed, waiting, reasons);
    }

    /** Takes the notice back with its signature, and publishes it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public Object publish(
            @PathParam("code") String code,
            @RestForm @DefaultValue("") String content,
            @RestForm("signature") FileUpload signature)
            throws IOException {
        ToBeSigned pending = new ToBeSigned(content);
        if (signature == null || signature.size() > DetachedSignature.LIMIT_BYTES) {
            return Templates.sign(own(code), pending, List.of(Reason.of(ClarificationRefusal.MALFORMED, "signature")));
        }
        byte[] cms = Files.readAllBytes(signature.uploadedFile());
        Outcome<Clarification> published = publish.publish(code, pending.bytes(), cms, actor.get());
        return published.reasons().isEmpty()
                ? Response.seeOther(URI.create("/tenders/" + code + "/clarifications"))
                        .build()
                : Templates.sign(own(code), pending, published.reasons());
    }

    /** The published tender, for those who run it. */
    private TenderSheet own(String code) {
        return own.runBy(code, actor.get()).orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code));
    }

    private TenderSheet tender(String code) {
        return tenders.find(code, actor.find())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code));
    }
}
