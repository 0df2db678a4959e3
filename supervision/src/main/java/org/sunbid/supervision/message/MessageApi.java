package org.sunbid.supervision.message;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.Role;

/** Every message as JSON, by page and live. */
@Path("/api/messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Tag(name = "messages", description = "Every message of every deal")
public class MessageApi {

    private final ReadJournal journal;
    private final JournalFeed feed;

    MessageApi(ReadJournal journal, JournalFeed feed) {
        this.journal = journal;
        this.feed = feed;
    }

    /** Those that arrived after a number. */
    @GET
    @Operation(summary = "Messages in the order of arrival, after a number; of one tender when its code is given")
    public List<MessageAnswer> list(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("tender") @DefaultValue("") @Pattern(regexp = "|[A-Z]\\d{19}") String tender,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(ReadJournal.LIMIT) int limit) {
        List<SupervisedMessage> messages =
                tender.isEmpty() ? journal.after(after, limit) : journal.after(after, tender, limit);
        return messages.stream().map(MessageAnswer::of).toList();
    }

    /** Live, from now or from where the reader was cut off. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Messages as they arrive; resumes after Last-Event-ID")
    public Multi<OutboundSseEvent> events(
            @HeaderParam("Last-Event-ID") String lastEventId,
            @QueryParam("tender") @DefaultValue("") @Pattern(regexp = "|[A-Z]\\d{19}") String tender,
            @Context Sse sse) {
        MessageEvents events = new MessageEvents(sse);
        return feed.follow(MessageEvents.number(lastEventId), tender)
                .onItem()
                .transformToMultiAndConcatenate(batch -> events.of(batch, message -> events.named(message)
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(MessageAnswer.of(message))
                        .build()));
    }

    /**
     * A message.
     *
     * @param id number in the order of arrival
     * @param issuer which platform
     * @param sequence its number there
     * @param type of message
     * @param subject code of the tender, or name of a platform
     * @param occurredAt when it happened
     * @param receivedAt when it arrived
     * @param payload the message
     */
    public record MessageAnswer(
            long id,
            String issuer,
            long sequence,
            String type,
            String subject,
            Instant occurredAt,
            Instant receivedAt,
            @JsonRawValue String payload) {

        static MessageAnswer of(SupervisedMessage message) {
            return new MessageAnswer(
                    message.id(),
                    message.issuer(),
                    message.sequence(),
                    message.type(),
                    message.subject(),
                    message.occurredAt(),
                    message.receivedAt(),
                    message.payload());
        }
    }
}
