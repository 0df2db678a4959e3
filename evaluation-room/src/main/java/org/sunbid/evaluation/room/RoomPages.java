package org.sunbid.evaluation.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.page.Step;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.bid.OpenedDocument;

/** The room: one page that shows each person what they may see and do at the stage the panel is at. */
@Path("/rooms/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
public class RoomPages {

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final ReadRoom readRoom;
    private final ReadSeating readSeating;
    private final OpenSession openSession;
    private final CheckIn checkIn;
    private final ElectChair electChair;
    private final DeclareRecusal declareRecusal;
    private final FileStore files;

    RoomPages(
            CurrentActor actor,
            CurrentLanguage language,
            ReadRoom readRoom,
            ReadSeating readSeating,
            OpenSession openSession,
            CheckIn checkIn,
            ElectChair electChair,
            DeclareRecusal declareRecusal,
            FileStore files) {
        this.actor = actor;
        this.language = language;
        this.readRoom = readRoom;
        this.readSeating = readSeating;
        this.openSession = openSession;
        this.checkIn = checkIn;
        this.electChair = electChair;
        this.declareRecusal = declareRecusal;
        this.files = files;
    }

    @CheckedTemplate(basePath = "room")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance room(RoomPage page, List<Step> steps, List<Reason> reasons);

        static native TemplateInstance members(Seating seating);
    }

    /** The room. */
    @GET
    public TemplateInstance show(@PathParam("lot") String lot) {
        return page(lot, Map.of(), List.of());
    }

    /** How far everybody is, fetched every few seconds; the whole page anew once the panel has moved on. */
    @GET
    @Path("/members")
    public Response members(@PathParam("lot") String lot, @QueryParam("state") @DefaultValue("") String state) {
        Seating seating = readSeating.read(actor.get(), lot, language.locale()).orThrow();
        Response.ResponseBuilder answer = Response.ok(
                Templates.members(seating).setLocale(language.locale()).render(), MediaType.TEXT_HTML_TYPE);
        return (seating.state().name().equals(state) ? answer : answer.header("HX-Refresh", "true")).build();
    }

    /** Opens the session. */
    @POST
    @Path("/opening")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object open(@PathParam("lot") String lot) {
        openSession.open(actor.get(), lot).orThrow();
        return back(lot);
    }

    /** Enters. */
    @POST
    @Path("/check-in")
    @RolesAllowed(Role.EXPERT_ROLE)
    public Object checkIn(@PathParam("lot") String lot, @FormParam("pledged") @DefaultValue("false") boolean pledged) {
        return shown(lot, checkIn.checkIn(actor.get(), lot, pledged));
    }

    /** Votes for the chair. */
    @POST
    @Path("/chair")
    @RolesAllowed(Role.EXPERT_ROLE)
    public Object elect(@PathParam("lot") String lot, @FormParam("member") UUID member) {
        return shown(lot, electChair.vote(actor.get(), lot, member));
    }

    /** Leaves. */
    @POST
    @Path("/recusal")
    @RolesAllowed(Role.EXPERT_ROLE)
    public Object recuse(@PathParam("lot") String lot, @FormParam("reason") @DefaultValue("") String reason) {
        String cut = reason.length() > 500 ? reason.substring(0, 500) : reason;
        Outcome<Boolean> outcome = declareRecusal.declare(actor.get(), lot, cut);
        return outcome.reasons().isEmpty()
                ? Response.seeOther(URI.create("/")).build()
                : page(lot, Map.of(), outcome.reasons());
    }

    /** A document of a bid. PDFs open in the browser's own viewer, everything else is handed over as a file. */
    @GET
    @Path("/bids/{bid}/documents/{number}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Role.EXPERT_ROLE)
    public Response document(
            @PathParam("lot") String lot, @PathParam("bid") UUID bid, @PathParam("number") int number) {
        OpenedDocument document =
                readRoom.document(actor.get(), lot, bid, number).orThrow();
        boolean pdf = document.mediaType().equals("application/pdf");
        String name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(files.open(document.sha256()), pdf ? document.mediaType() : "application/octet-stream")
                .header("Content-Length", document.size())
                .header("Content-Disposition", (pdf ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    Object shown(String lot, Outcome<?> outcome) {
        return outcome.reasons().isEmpty() ? back(lot) : page(lot, Map.of(), outcome.reasons());
    }

    TemplateInstance page(String lot, Map<String, String> typed, List<Reason> reasons) {
        RoomPage page = view(lot, typed);
        return Templates.room(page, RoomSteps.of(page.room(), language.get()), reasons);
    }

    private RoomPage view(String lot, Map<String, String> typed) {
        RoomView room = readRoom.read(actor.get(), lot, language.locale()).orThrow();
        return new RoomPage(
                room, lot.substring(0, lot.length() - 3), actor.get().is(Role.SUPERVISOR), typed);
    }

    static Response back(String lot) {
        return Response.seeOther(URI.create("/rooms/" + lot)).build();
    }
}
