package org.sunbid.supervision.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sunbid.network.message.AwardCancelled;
import org.sunbid.network.message.DrawClosed;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpeningProgressed;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.platform.page.Event;
import org.sunbid.supervision.message.MessageWords;
import org.sunbid.supervision.tender.TenderStory;
import org.sunbid.supervision.tender.Told;

/** What happened to a tender, newest first, with who says so; before it what is set to happen. */
final class LifeEvents {

    private static final Set<Class<?>> WARNINGS =
            Set.of(TenderSuspended.class, TenderFailed.class, AwardCancelled.class);

    /** Shown where they belong, not as events of their own. */
    private static final Set<Class<?>> DETAILS = Set.of(OpeningProgressed.class, DrawClosed.class);

    private final MessageWords words;

    LifeEvents(MessageWords words) {
        this.words = words;
    }

    List<Event> events(TenderStory story, String deadlineLabel, Instant now) {
        List<Event> events = new ArrayList<>();
        for (Told told : story.told()) {
            if (!DETAILS.contains(told.message().getClass())) {
                events.add(event(told));
            }
        }
        story.deadline().filter(now::isBefore).ifPresent(at -> events.add(Event.ahead(at, deadlineLabel)));
        Collections.reverse(events);
        return events;
    }

    private Event event(Told told) {
        NetworkMessage message = told.message();
        String title = words.title(MessageCatalogue.type(message.getClass()).name());
        String detail = words.detail(message);
        String text = detail.isEmpty() ? told.platform() : detail + " · " + told.platform();
        return WARNINGS.contains(message.getClass())
                ? Event.warning(told.at(), title, text)
                : Event.done(told.at(), title, text);
    }
}
