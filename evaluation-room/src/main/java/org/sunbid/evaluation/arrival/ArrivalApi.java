package org.sunbid.evaluation.arrival;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.evaluation.city.SignedVoucher;
import org.sunbid.evaluation.city.VoucherRefusal;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.session.OpenSession;

/** How experts of other cities come to a session. */
@Path("/api/lots/{lot}/session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ArrivalApi {

    private final CurrentActor actor;
    private final AdmitAway admitAway;
    private final SignPledge signPledge;

    ArrivalApi(CurrentActor actor, AdmitAway admitAway, SignPledge signPledge) {
        this.actor = actor;
        this.admitAway = admitAway;
        this.signPledge = signPledge;
    }

    /** A voucher as it travels. */
    public record Brought(
            @Schema(examples = "eyJjZXJ0aWZpY2F0ZSI6….9f86d0….MEUCIQ…")
            @NotBlank
            @Size(max = SignedVoucher.LIMIT_CHARACTERS)
            String voucher) {}

    /** A session that leads to this room and nowhere else. */
    public record Admitted(String token, Instant expiresAt) {}

    /** What has to be signed. */
    public record ToBeSigned(
            @Schema(description = "Bytes to be signed, base64")
            String content) {}

    /** What was signed. */
    public record SignedPledge(
            @NotBlank @Size(max = 20_000) @Schema(description = "The bytes given out, base64", examples = "eyJsb3QiOi…")
            String content,

            @NotBlank
            @Size(max = 400_000)
            @Schema(description = "Detached CMS SignedData over them, base64", examples = "MIIGxgYJ…")
            String signature) {}

    /** When the member entered. */
    public record Entered(Instant at) {}

    @POST
    @Path("/vouchers")
    @PermitAll
    @RateLimited(30)
    @Operation(
            summary = "Come to the session with the voucher of another city, from a registered workstation",
            description =
                    "The workstation proves itself with the header Sunbid-Workstation, or its cookie. A voucher counts"
                            + " once, for five minutes, for one seat of one session.")
    public Admitted admit(String lot, @NotNull @Valid Brought brought, @Context RoutingContext http) {
        OpenSession.Opened opened = admitAway
                .admit(lot, brought.voucher(), WorkstationCookie.secret(http), address(http))
                .orThrow();
        return new Admitted(opened.token(), opened.expiresAt());
    }

    @GET
    @Path("/pledge")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "The pledge that a member of another city signs to enter the room")
    public ToBeSigned pledge(String lot) {
        return new ToBeSigned(Base64.getEncoder()
                .encodeToString(signPledge.prepare(actor.get(), lot).orThrow()));
    }

    @POST
    @Path("/pledge")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Enter the room with the pledge, signed with the certificate that the seat was lent with")
    public Entered enter(String lot, @NotNull @Valid SignedPledge signed) {
        return new Entered(signPledge
                .sign(actor.get(), lot, decode(signed.content()), decode(signed.signature()))
                .orThrow());
    }

    static String address(RoutingContext http) {
        var remote = http.request().remoteAddress();
        return remote == null ? "" : remote.hostAddress();
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(VoucherRefusal.PLEDGE_NOT_PROVEN);
        }
    }
}
