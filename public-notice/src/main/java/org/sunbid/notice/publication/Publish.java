package org.sunbid.notice.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.NetworkMessage;

/** Adds a publication; runs in the caller's transaction, and so do those who observe {@link Published}. */
@ApplicationScoped
public class Publish {

    private final Publications publications;
    private final Event<Published> published;

    @Inject
    Publish(Publications publications, Event<Published> published) {
        this.publications = publications;
        this.published = published;
    }

    /** Keeps it and tells the other features of the documents it names. */
    public void publish(
            PublicationDraft draft, NetworkMessage message, Envelope envelope, List<DocumentLink> documents) {
        Publication publication = new Publication(draft, message, envelope);
        publications.persist(publication);
        publications.flush();
        published.fire(new Published(publication, documents));
    }

    /**
     * Something was published just now, in the current transaction.
     *
     * @param documents that it names
     */
    public record Published(Publication publication, List<DocumentLink> documents) {

        public Published {
            documents = List.copyOf(documents);
        }
    }
}
