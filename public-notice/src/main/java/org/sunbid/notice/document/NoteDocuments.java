package org.sunbid.notice.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sunbid.notice.publication.Publish;

/** Notes the documents of a new publication, to be fetched. */
@ApplicationScoped
class NoteDocuments {

    private final PublishedDocuments documents;

    @Inject
    NoteDocuments(PublishedDocuments documents) {
        this.documents = documents;
    }

    void note(@Observes Publish.Published published) {
        published.documents().forEach(link -> documents.persist(new PublishedDocument(published.publication(), link)));
    }
}
