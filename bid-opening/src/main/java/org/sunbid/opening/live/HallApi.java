package org.sunbid.opening.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.opening.floor.AnswerObjection;
import org.sunbid.opening.floor.ConfirmReading;
import org.sunbid.opening.floor.RaiseObjection;
import org.sunbid.opening.floor.SpotObjection;
import org.sunbid.opening.hall.ConvenePriceSession;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.release.ReleaseKey;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.seal.SignedRelease;

/** The opening hall for tools. */
@Path("/api/halls/{lot}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Opening", description = "The opening hall: keys, reading, objections, confirmation")
public class HallApi {

    private static final Duration TIME_EVERY = Duration.ofSeconds(10);

    /** A released key; both in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they come; nobody compares requests
    public record ReleaseRequest(
            @Schema(description = "The released key, canonical JSON, see PROTOCOL.md §8", examples = "eyJiaWQi…")
            @NotNull
            @Size(max = 4096)
            byte[] release,

            @Schema(description = "The bidder's detached CMS signature over it", examples = "MIIGxgYJ…")
            @NotNull
            @Size(max = 262_144)
            byte[] signature) {}

    /** Where the bid is now. */
    public record ReleaseAnswer(
            @Schema(examples = "DECRYPTING") HallBidState state) {}

    /** Something that is said. */
    public record SpeechRequest(
            @Schema(examples = "唱标的工期与我方投标文件不一致") @NotNull @Size(max = 2000)
            String text) {}

    /** An answer to an objection. */
    public record AnswerRequest(
            @Schema(examples = "1") int objection,

            @Schema(examples = "以其开标一览表为准") @NotNull @Size(max = 2000)
            String text) {}

    /** The number of an objection. */
    public record ObjectionAnswer(int number, Instant at) {}

    /** When it was confirmed. */
    public record ConfirmationAnswer(Instant confirmedAt) {}

    /** Where the hall is now. */
    public record ConveningAnswer(
            @Schema(examples = "DECRYPTING") HallState state) {}

    /** One thing that happened. */
    public record EventAnswer(long seq, String kind, Integer subject, Instant at) {
        static EventAnswer of(HallFeed.Told told) {
            return new EventAnswer(told.seq(), told.kind().name(), told.subject(), told.at());
        }
    }

    @Inject
    CurrentActor actor;

    @Inject
    ReadHall halls;

    @Inject
    HallFeed feed;

    @Inject
    ConvenePriceSession convenePrices;

    @Inject
    ReleaseKey releaseKey;

    @Inject
    RaiseObjection raiseObjection;

    @Inject
    AnswerObjection answerObjection;

    @Inject
    ConfirmReading confirmReading;

    @GET
    @PermitAll
    @Operation(summary = "The hall as the caller may see it")
    @APIResponse(responseCode = "200", description = "The hall")
    @APIResponse(responseCode = "404", description = "No such hall, or it has not convened")
    public HallView hall(@PathParam("lot") String lot) {
        return halls.find(lot, actor.find()).orElseThrow(() -> new RefusedException(HallRefusal.UNKNOWN));
    }

    @POST
    @Path("/convening")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Convene the session in which price envelopes are opened, as host",
            description = "For the hall's code with -P, once the panel has locked its technical points. The hall at the"
                    + " deadline convenes by itself.")
    public ConveningAnswer convene(@PathParam("lot") String lot) {
        return new ConveningAnswer(convenePrices.convene(lot, actor.get()).orThrow());
    }

    @GET
    @Path("/events")
    @PermitAll
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What happens in the hall, as server-sent events",
            description =
                    "Events of type hall carry their number as id; after a break all that follow Last-Event-ID are"
                            + " replayed. Events of type time tell the server's time. Neither names a bidder or a price. Of"
                            + " applications for prequalification only the course of the opening is told.")
    public Multi<OutboundSseEvent> events(
            @PathParam("lot") String lot,
            @HeaderParam("Last-Event-ID") Long lastEventId,
            @QueryParam("after") @DefaultValue("0") long after,
            @Context Sse sse) {
        Map<String, Long> heard = Map.of(lot, lastEventId == null ? after : lastEventId);
        Multi<OutboundSseEvent> happened = feed.after(heard, halls.veiled(heard.keySet(), actor.find()))
                .map(event -> sse.newEventBuilder()
                        .id(String.valueOf(event.seq()))
                        .name("hall")
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(EventAnswer.of(event))
                        .build());
        Multi<OutboundSseEvent> time = Multi.createFrom()
                .ticks()
                .every(TIME_EVERY)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder()
                        .name("time")
                        .data(feed.time().toString())
                        .build());
        return Multi.createBy().merging().streams(happened, time);
    }

    @POST
    @Path("/releases")
    @RolesAllowed(Role.BIDDER_ROLE)
    @RateLimited(120)
    @Operation(summary = "Release the key of your own bid, in the window")
    public ReleaseAnswer release(@PathParam("lot") String lot, @Valid @NotNull ReleaseRequest request) {
        SignedRelease release = new SignedRelease(request.release(), request.signature());
        return new ReleaseAnswer(releaseKey.release(lot, actor.get(), release).orThrow());
    }

    @POST
    @Path("/objections")
    @RolesAllowed(Role.BIDDER_ROLE)
    @Operation(summary = "Object on the spot")
    public ObjectionAnswer object(@PathParam("lot") String lot, @Valid @NotNull SpeechRequest request) {
        SpotObjection objection =
                raiseObjection.raise(lot, actor.get(), request.text()).orThrow();
        return new ObjectionAnswer(objection.number(), objection.raisedAt());
    }

    @POST
    @Path("/answers")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Answer an objection, as host")
    public ObjectionAnswer answer(@PathParam("lot") String lot, @Valid @NotNull AnswerRequest request) {
        SpotObjection objection = answerObjection
                .answer(lot, actor.get(), request.objection(), request.text())
                .orThrow();
        return new ObjectionAnswer(objection.number(), objection.answeredAt().orElseThrow());
    }

    @POST
    @Path("/confirmations")
    @RolesAllowed(Role.BIDDER_ROLE)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Confirm what was read out of your bid")
    public ConfirmationAnswer confirm(@PathParam("lot") String lot) {
        return new ConfirmationAnswer(confirmReading.confirm(lot, actor.get()).orThrow());
    }
}
