package org.sunbid.evaluation.room;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sunbid.evaluation.question.Correction;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.evaluation.question.QuestionRefusal;
import org.sunbid.evaluation.question.Wording;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Reason;

/** The forms of the room with which members ask bidders; they work without scripts. */
@Path("/rooms/{lot}/questions")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_ROLE)
public class QuestioningPages {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}([.][0-9]{1,2})?");

    private final CurrentActor actor;
    private final RoomPages room;
    private final AskBidder ask;
    private final ReadQuestions questions;
    private final FileStore files;

    QuestioningPages(CurrentActor actor, RoomPages room, AskBidder ask, ReadQuestions questions, FileStore files) {
        this.actor = actor;
        this.room = room;
        this.ask = ask;
        this.questions = questions;
        this.files = files;
    }

    /** Writes a question down. */
    @POST
    public Object draft(
            @PathParam("lot") String lot,
            @FormParam("bid") UUID bid,
            @FormParam("kind") QuestionKind kind,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("minutes") @DefaultValue("0") int minutes,
            @FormParam("rule") @DefaultValue("") String rule,
            @FormParam("price") @DefaultValue("") String price) {
        List<Reason> reasons = bid == null || kind == null
                ? List.of(Reason.of(QuestionRefusal.MALFORMED, "bid, kind"))
                : ask.draft(actor.get(), lot, bid, new Wording(kind, text, minutes, correction(rule, price)))
                        .orTurnAway()
                        .reasons();
        Map<String, String> typed = Map.of(
                "bid",
                String.valueOf(bid),
                "kind",
                String.valueOf(kind),
                "text",
                text,
                "minutes",
                String.valueOf(minutes),
                "rule",
                rule,
                "price",
                price);
        return reasons.isEmpty() ? RoomPages.back(lot) : room.page(lot, typed, reasons);
    }

    /** What was typed as a correction; a figure that is none is refused as one of zero. */
    private static Optional<Correction> correction(String rule, String price) {
        return Arrays.stream(Correction.Rule.values())
                .filter(known -> known.name().equals(rule))
                .findFirst()
                .map(known -> new Correction(
                        known, AMOUNT.matcher(price).matches() ? new BigDecimal(price) : BigDecimal.ZERO));
    }

    /** Wants it sent. */
    @POST
    @Path("/{question}/agreement")
    public Object agree(@PathParam("lot") String lot, @PathParam("question") UUID question) {
        return room.shown(lot, ask.agree(actor.get(), lot, question).orTurnAway());
    }

    /** A file of an answer, handed over as a file. */
    @GET
    @Path("/{question}/files/{number}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    public Response file(
            @PathParam("lot") String lot, @PathParam("question") UUID question, @PathParam("number") int number) {
        RoomView.AnswerFile file =
                questions.file(actor.get(), lot, question, number).orThrow();
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(files.open(file.sha256()), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Length", file.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
