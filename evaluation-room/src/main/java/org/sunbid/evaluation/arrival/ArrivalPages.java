package org.sunbid.evaluation.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.sunbid.evaluation.city.Cities;
import org.sunbid.evaluation.city.SignedVoucher;
import org.sunbid.evaluation.city.Voucher;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.session.OpenSession;
import org.sunbid.platform.session.SessionCookie;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * How an expert of another city comes to the session in a browser. The lender's page links here; the voucher is shown, and used
 * only by a button on this platform's own page, so that no other site can let anybody in.
 */
@Path("/rooms/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ArrivalPages {

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final AdmitAway admitAway;
    private final SignPledge signPledge;
    private final Cities cities;
    private final SessionCookie cookies;

    ArrivalPages(
            CurrentActor actor,
            CurrentLanguage language,
            AdmitAway admitAway,
            SignPledge signPledge,
            Cities cities,
            SessionCookie cookies) {
        this.actor = actor;
        this.language = language;
        this.admitAway = admitAway;
        this.signPledge = signPledge;
        this.cities = cities;
        this.cookies = cookies;
    }

    /**
     * A voucher as the page shows it.
     *
     * @param lot of the session
     * @param token as it came; empty when nothing can be done with it
     * @param voucher what it says, when its lender signed it for this lot
     * @param city where the expert comes from
     */
    public record Coming(String lot, String token, Optional<Voucher> voucher, String city) {}

    /** A pledge before its signature, as the bytes that are signed. */
    public record ToBeSigned(String lot, String content) {

        /** For a download that needs no second request. */
        public String base64() {
            return Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @CheckedTemplate(basePath = "city")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance come(Coming coming, List<Reason> reasons);

        static native TemplateInstance pledge(ToBeSigned pending, List<Reason> reasons);
    }

    /** Shows what the voucher says. */
    @GET
    @Path("/vouchers")
    @PermitAll
    @RateLimited(60)
    public Response show(
            @PathParam("lot") String lot,
            @QueryParam("voucher") @DefaultValue("") @Size(max = SignedVoucher.LIMIT_CHARACTERS) String token) {
        Outcome<Voucher> read = admitAway.read(lot, token);
        return coming(200, lot, token, read, read.reasons());
    }

    /** Goes in. */
    @POST
    @Path("/vouchers")
    @PermitAll
    @RateLimited(30)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response come(
            @PathParam("lot") String lot,
            @FormParam("voucher") @DefaultValue("") @Size(max = SignedVoucher.LIMIT_CHARACTERS) String token,
            @Context RoutingContext http) {
        Outcome<OpenSession.Opened> outcome =
                admitAway.admit(lot, token, WorkstationCookie.secret(http), ArrivalApi.address(http));
        if (outcome instanceof Outcome.Done<OpenSession.Opened> done) {
            return Response.seeOther(URI.create("/rooms/" + lot))
                    .cookie(cookies.session(done.result()))
                    .build();
        }
        int status = outcome.reasons().get(0).code().kind().status();
        return coming(status, lot, token, admitAway.read(lot, token), outcome.reasons());
    }

    /** What a member of another city signs to enter. */
    @GET
    @Path("/pledge")
    @RolesAllowed(Role.EXPERT_ROLE)
    public TemplateInstance pledge(@PathParam("lot") String lot) {
        return Templates.pledge(pending(lot), List.of());
    }

    /** Takes the signature and lets the member enter. */
    @POST
    @Path("/pledge")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object enter(
            @PathParam("lot") String lot,
            @RestForm @DefaultValue("") String content,
            @RestForm("signature") FileUpload signature)
            throws IOException {
        boolean signed = signature != null && signature.size() <= DetachedSignature.LIMIT_BYTES;
        byte[] cms = signed ? Files.readAllBytes(signature.uploadedFile()) : new byte[0];
        Outcome<?> outcome = signPledge
                .sign(actor.get(), lot, content.getBytes(StandardCharsets.UTF_8), cms)
                .orTurnAway();
        return outcome.reasons().isEmpty()
                ? Response.seeOther(URI.create("/rooms/" + lot)).build()
                : Templates.pledge(pending(lot), outcome.reasons());
    }

    private ToBeSigned pending(String lot) {
        return new ToBeSigned(
                lot, new String(signPledge.prepare(actor.get(), lot).orThrow(), StandardCharsets.UTF_8));
    }

    private Response coming(int status, String lot, String token, Outcome<Voucher> read, List<Reason> reasons) {
        Optional<Voucher> voucher =
                read instanceof Outcome.Done<Voucher> done ? Optional.of(done.result()) : Optional.empty();
        String city = voucher.flatMap(one -> cities.find(one.lender()))
                .map(one -> one.name(language.locale()))
                .orElse("");
        return Response.status(status)
                .entity(Templates.come(new Coming(lot, token, voucher, city), reasons))
                .header("Cache-Control", "no-store")
                .build();
    }
}
