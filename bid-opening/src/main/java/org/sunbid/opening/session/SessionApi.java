package org.sunbid.opening.session;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.live.HallFeed;
import org.sunbid.opening.live.HallFeed.Told;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.rule.RefusedException;

/** The openings of all lots of a tender, for tools. */
@Path("/api/sessions/{tender}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Opening")
public class SessionApi {

    private static final Duration TIME_EVERY = Duration.ofSeconds(10);

    private final ReadSession sessions;
    private final HallFeed feed;
    private final CurrentActor actor;

    SessionApi(ReadSession sessions, HallFeed feed, CurrentActor actor) {
        this.sessions = sessions;
        this.feed = feed;
        this.actor = actor;
    }

    /** One thing that happened in the hall of a lot. */
    public record EventAnswer(String lot, long seq, String kind, Integer subject, Instant at) {
        static EventAnswer of(Told told) {
            return new EventAnswer(told.lot(), told.seq(), told.kind().name(), told.subject(), told.at());
        }
    }

    @GET
    @Operation(
            summary = "The openings of all lots of a tender as the caller may see them",
            description =
                    "For a bidder its own bids and how many keys it has still to release; for whom something waits, what.")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "No such tender, or it is not published")
    public SessionView session(@PathParam("tender") String tender) {
        return sessions.find(tender, actor.find()).orElseThrow(() -> new RefusedException(HallRefusal.UNKNOWN));
    }

    @GET
    @Path("/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What happens in all halls of the tender, as server-sent events",
            description =
                    "The events of the halls, each with its lot. Their id tells how far every hall has come, as position in"
                            + " the session does; after a break all that follow Last-Event-ID are replayed.")
    public Multi<OutboundSseEvent> events(
            @PathParam("tender") String tender,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @QueryParam("after") @DefaultValue("") String after,
            @Context Sse sse) {
        List<String> lots = sessions.lots(tender);
        if (lots.isEmpty()) {
            throw new RefusedException(HallRefusal.UNKNOWN);
        }
        SessionPosition position = SessionPosition.read(lots, lastEventId == null ? after : lastEventId)
                .orThrow();
        Multi<OutboundSseEvent> happened = feed.after(position.numbers(), sessions.veiled(lots, actor.find()))
                .map(told -> sse.newEventBuilder()
                        .id(position.with(told.lot(), told.seq()))
                        .name("hall")
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(EventAnswer.of(told))
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
}
