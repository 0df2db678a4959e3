package org.sunbid.supervision.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sunbid.supervision.message.Journal;
import org.sunbid.supervision.message.SupervisedMessage;

/** Reads the story of a tender out of the messages. */
@ApplicationScoped
public class TenderStories {

    private final Journal journal;

    TenderStories(Journal journal) {
        this.journal = journal;
    }

    /** The story of this tender; empty when nothing was told of it. */
    public Optional<TenderStory> of(String code) {
        List<Told> told =
                journal.ofTender(code).stream().map(TenderStories::told).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new TenderStory(code, told));
    }

    private static Told told(SupervisedMessage message) {
        return new Told(message.id(), message.occurredAt(), message.issuer(), message.message());
    }
}
