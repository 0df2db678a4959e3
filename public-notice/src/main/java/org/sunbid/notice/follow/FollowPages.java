package org.sunbid.notice.follow;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.sunbid.notice.tender.FindTender;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** Following a tender, confirming and ending it. A link in a mail only shows a button: mail scanners open links. */
@Path("/tenders/{code}/followers")
public class FollowPages {

    private final FindTender tenders;
    private final FollowTender follow;
    private final ConfirmFollowing confirm;
    private final EndFollowing end;
    private final CurrentLanguage language;

    @Inject
    FollowPages(
            FindTender tenders,
            FollowTender follow,
            ConfirmFollowing confirm,
            EndFollowing end,
            CurrentLanguage language) {
        this.tenders = tenders;
        this.follow = follow;
        this.confirm = confirm;
        this.end = end;
        this.language = language;
    }

    /** What a page of this feature says. */
    public enum Step {
        ASKED,
        CONFIRM,
        CONFIRMED,
        END,
        ENDED,
        OVER
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance follow(NoticedTender tender, String step, String address, List<Reason> reasons);
    }

    /** Someone asks for mail. */
    @POST
    @PermitAll
    @RateLimited(10)
    @Operation(hidden = true)
    public Response follow(@PathParam("code") String code, @RestForm String address) {
        NoticedTender tender = tenders.withCode(code);
        Outcome<Void> outcome = follow.follow(tender, address, language.get());
        if (outcome instanceof Outcome.Refused<Void> refused) {
            TemplateInstance form = Templates.follow(tender, "", address == null ? "" : address, refused.reasons());
            return Response.status(422).entity(form).build();
        }
        return Response.seeOther(URI.create("/tenders/" + code + "/followers/asked"))
                .build();
    }

    /** Says that a mail is on its way. */
    @GET
    @Path("/asked")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance asked(@PathParam("code") String code) {
        return page(code, Step.ASKED);
    }

    /** Where the link in the first mail leads. */
    @GET
    @Path("/{token}/confirmation")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance confirmation(@PathParam("code") String code, @PathParam("token") String token) {
        return page(code, Step.CONFIRM);
    }

    /** Confirms. */
    @POST
    @Path("/{token}/confirmation")
    @PermitAll
    @RateLimited(30)
    @Operation(hidden = true)
    public TemplateInstance confirm(@PathParam("code") String code, @PathParam("token") String token) {
        return page(code, confirm.confirm(token).filter(code::equals).isPresent() ? Step.CONFIRMED : Step.OVER);
    }

    /** Where the link at the end of each mail leads. */
    @GET
    @Path("/{token}/end")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance ending(@PathParam("code") String code, @PathParam("token") String token) {
        return page(code, Step.END);
    }

    /** Ends it and deletes the address. */
    @POST
    @Path("/{token}/end")
    @PermitAll
    @RateLimited(30)
    @Operation(hidden = true)
    public TemplateInstance end(@PathParam("code") String code, @PathParam("token") String token) {
        return page(code, end.end(token).filter(code::equals).isPresent() ? Step.ENDED : Step.OVER);
    }

    private TemplateInstance page(String code, Step step) {
        return Templates.follow(tenders.withCode(code), step.name(), "", List.of());
    }
}
