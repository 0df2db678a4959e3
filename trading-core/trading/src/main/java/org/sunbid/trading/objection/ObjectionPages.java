package org.sunbid.trading.objection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.Tender;
import org.sunbid.trading.tender.TenderRefusal;

/** Objections of a tender: raised by bidders, answered by those who run it. */
@Path("/tenders/{code}/objections")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE, Role.BIDDER_ROLE})
public class ObjectionPages {

    private final RaiseObjection raise;
    private final AnswerObjection answer;
    private final ReadObjections objections;
    private final CurrentActor actor;

    ObjectionPages(RaiseObjection raise, AnswerObjection answer, ReadObjections objections, CurrentActor actor) {
        this.raise = raise;
        this.answer = answer;
        this.objections = objections;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "objection")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance objections(ObjectionPage page, List<Reason> reasons);
    }

    /** The page; with a lot it offers to object to that lot's candidates. */
    @GET
    public TemplateInstance show(@PathParam("code") String code, @QueryParam("lot") Optional<String> lot) {
        return page(code, lot.filter(text -> !text.isEmpty()), "", List.of());
    }

    /** Raises an objection. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object raise(
            @PathParam("code") String code, @FormParam("lot") Optional<String> lot, @FormParam("text") String text) {
        Optional<String> named = lot.filter(value -> !value.isEmpty());
        Objection.Subject subject = named.isPresent() ? Objection.Subject.CANDIDATES : Objection.Subject.DOCUMENT;
        String words = text == null ? "" : text;
        Outcome<Objection> outcome = raise.raise(code, new Statement(subject, named, words), actor.get());
        return outcome.reasons().isEmpty() ? back(code) : page(code, named, words, outcome.reasons());
    }

    /** Answers one. */
    @POST
    @Path("{number}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public Object answer(
            @PathParam("code") String code, @PathParam("number") int number, @FormParam("text") String text) {
        String words = text == null ? "" : text;
        Outcome<Objection> outcome = answer.answer(code, number, words, actor.get());
        return outcome.orTurnAway().reasons().isEmpty()
                ? back(code)
                : page(code, Optional.empty(), words, outcome.reasons());
    }

    private static Response back(String code) {
        return Response.seeOther(URI.create("/tenders/" + code + "/objections")).build();
    }

    private TemplateInstance page(String code, Optional<String> lot, String typed, List<Reason> reasons) {
        Tender tender =
                objections.published(code).orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code));
        boolean runs = actor.get().uscc().filter(tender::isRunBy).isPresent();
        return Templates.objections(
                new ObjectionPage(
                        code, tender.name(), lot.orElse(""), runs, objections.seenBy(code, actor.get()), typed),
                reasons);
    }
}
