package org.sunbid.evaluation.room;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** The forms of the room in which members say what they think of bids; they work without scripts. */
@Path("/rooms/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.EXPERT_ROLE)
public class JudgingPages {

    private final CurrentActor actor;
    private final RoomPages room;
    private final SaveReview saveReview;
    private final SubmitReview submitReview;
    private final SaveScore saveScore;
    private final SubmitScores submitScores;
    private final ExplainDeviation explainDeviation;
    private final LockPoints lockPoints;

    JudgingPages(
            CurrentActor actor,
            RoomPages room,
            SaveReview saveReview,
            SubmitReview submitReview,
            SaveScore saveScore,
            SubmitScores submitScores,
            ExplainDeviation explainDeviation,
            LockPoints lockPoints) {
        this.actor = actor;
        this.room = room;
        this.saveReview = saveReview;
        this.submitReview = submitReview;
        this.saveScore = saveScore;
        this.submitScores = submitScores;
        this.explainDeviation = explainDeviation;
        this.lockPoints = lockPoints;
    }

    /** Saves votes, and submits them when that button was pressed. */
    @POST
    @Path("/reviews")
    public Object review(@PathParam("lot") String lot, MultivaluedMap<String, String> typed) {
        SheetForm form = new SheetForm(typed);
        List<Reason> reasons = saveReview.save(actor.get(), lot, form.votes()).reasons();
        if (reasons.isEmpty() && form.has("submit")) {
            reasons = submitReview.submit(actor.get(), lot).reasons();
        }
        return answer(lot, form.cells(), reasons);
    }

    /** Saves points, and submits them when that button was pressed. */
    @POST
    @Path("/scores")
    public Object score(@PathParam("lot") String lot, MultivaluedMap<String, String> typed) {
        SheetForm form = new SheetForm(typed);
        List<Reason> reasons = saveScore.save(actor.get(), lot, form.points()).reasons();
        if (reasons.isEmpty() && form.has("submit")) {
            reasons = submitScores.submit(actor.get(), lot).reasons();
        }
        return answer(lot, form.cells(), reasons);
    }

    /** Locks the technical points: prices are opened next. */
    @POST
    @Path("/prices")
    public Object lock(@PathParam("lot") String lot) {
        return answer(lot, Map.of(), lockPoints.lock(actor.get(), lot).reasons());
    }

    /** Explains a score far from the others. */
    @POST
    @Path("/explanations")
    public Object explain(
            @PathParam("lot") String lot,
            @FormParam("bid") UUID bid,
            @FormParam("item") int item,
            @FormParam("text") @DefaultValue("") String text) {
        String cut = text.length() > 1000 ? text.substring(0, 1000) : text;
        Outcome<Boolean> outcome = explainDeviation.explain(actor.get(), lot, bid, item, cut);
        return answer(lot, Map.of(), outcome.reasons());
    }

    private Object answer(String lot, Map<String, String> typed, List<Reason> reasons) {
        return reasons.isEmpty() ? RoomPages.back(lot) : room.page(lot, typed, reasons);
    }
}
