package org.sunbid.trading.bid.incident;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.bid.BidRefusal;

/** A bidder's page of one attempt to hand in: what to do next, what the platform knows, what was reported. */
@Path("/lots/{lot}/bid/{bid}/incident")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.BIDDER_ROLE)
public class AttemptPages {

    private final ReadAttempt attempts;
    private final ReportByHand reports;
    private final CurrentActor actor;
    private final Optional<String> phone;

    AttemptPages(
            ReadAttempt attempts,
            ReportByHand reports,
            CurrentActor actor,
            @ConfigProperty(name = "sunbid.operator.phone") Optional<String> phone) {
        this.attempts = attempts;
        this.reports = reports;
        this.actor = actor;
        this.phone = phone;
    }

    @CheckedTemplate(basePath = "bid")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance incident(AttemptPage page, List<Reason> reasons);
    }

    /** The page. */
    @GET
    public TemplateInstance show(@PathParam("lot") String lot, @PathParam("bid") UUID bid) {
        return Templates.incident(AttemptPage.fresh(attempt(lot, bid), phone), List.of());
    }

    /** Takes an account of a failure, with a log if there is one. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RateLimited(60)
    public Object report(
            @PathParam("lot") String lot,
            @PathParam("bid") UUID bid,
            @RestForm @DefaultValue("") String what,
            @RestForm @DefaultValue("") String since,
            @RestForm("log") FileUpload log)
            throws IOException {
        Attempt attempt = attempt(lot, bid);
        Outcome<ShownIncident> kept = reports.report(
                bid,
                actor.get(),
                new ReportByHand.Account(what, since, Optional.ofNullable(log).map(FileUpload::uploadedFile)));
        return kept.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(URI.create("/lots/" + lot + "/bid/" + bid + "/incident#reported"))
                        .build()
                : Templates.incident(new AttemptPage(attempt, phone, what, since), kept.reasons());
    }

    private Attempt attempt(String lot, UUID bid) {
        return attempts.of(lot, bid, actor.get()).orElseThrow(() -> new RefusedException(BidRefusal.UNKNOWN));
    }
}
