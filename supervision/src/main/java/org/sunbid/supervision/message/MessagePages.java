package org.sunbid.supervision.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.page.Language;

/** Every message of every deal, live. */
@Path("/messages")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
public class MessagePages {

    private static final int PAGE = 50;

    private final ReadJournal journal;
    private final JournalFeed feed;
    private final CurrentLanguage language;

    MessagePages(ReadJournal journal, JournalFeed feed, CurrentLanguage language) {
        this.journal = journal;
        this.feed = feed;
        this.language = language;
    }

    @CheckedTemplate(basePath = "message")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance messages(List<MessageLine> lines, long newest, long oldest, String code);

        static native TemplateInstance line(MessageLine line);
    }

    /** The latest messages, or those before a number. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance messages(@QueryParam("before") @DefaultValue("0") @Min(0) long before) {
        MessageWords words = new MessageWords(language.get());
        List<MessageLine> lines = (before == 0 ? journal.latest(PAGE) : journal.before(before, PAGE))
                .stream().map(message -> MessageLine.of(message, words)).toList();
        long newest = journal.newest();
        long oldest = lines.size() < PAGE ? 0 : lines.get(lines.size() - 1).id();
        return Templates.messages(
                lines, before == 0 ? newest : -1, oldest, language.get().code());
    }

    /** Lines as they arrive, ready to be put on top; resumes after the number a reader has seen. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(
            @HeaderParam("Last-Event-ID") String lastEventId,
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "\\d{0,18}") String after,
            @QueryParam("tender") @DefaultValue("") @Pattern(regexp = "|[A-Z]\\d{19}") String tender,
            @Context Sse sse) {
        MessageEvents events = new MessageEvents(sse);
        Language shown = language.get();
        MessageWords words = new MessageWords(shown);
        return feed.follow(MessageEvents.number(lastEventId).or(() -> MessageEvents.number(after)), tender)
                .onItem()
                .transformToMultiAndConcatenate(batch -> events.of(batch, message -> events.named(message)
                        .data(Templates.line(MessageLine.of(message, words))
                                .setLocale(shown.locale())
                                .render())
                        .build()));
    }
}
