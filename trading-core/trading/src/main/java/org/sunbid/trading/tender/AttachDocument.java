package org.sunbid.trading.tender;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.container.DocumentContent;

/** A file of the tender document is uploaded to a draft; one of the same name is replaced. */
@ApplicationScoped
public class AttachDocument {

    private static final int MOST_DOCUMENTS = 100;

    private final Tenders tenders;
    private final FileStore files;
    private final Audit audit;

    AttachDocument(Tenders tenders, FileStore files, Audit audit) {
        this.tenders = tenders;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Stores the content, outside any transaction, and makes it part of the draft.
     *
     * @param name file name without a path
     * @param mediaType as declared; one that people can open and that carries no script
     */
    public Outcome<TenderDocument> attach(
            String code, String name, String mediaType, InputStream content, Actor actor) {
        Decision decision = Decision.all(java.util.List.of(
                AcceptedFiles.check(name, mediaType),
                QuarkusTransaction.requiringNew().call(() -> mayAttach(code, actor))));
        if (!decision.reasons().isEmpty()) {
            return new Outcome.Refused<>(decision.reasons());
        }
        StoredFile stored = files.put(
                content,
                mediaType,
                AcceptedFiles.LIMIT_BYTES,
                file -> DocumentContent.requireHarmless(file, mediaType));
        TenderDocument document =
                new TenderDocument(name, stored.sha256(), stored.size(), mediaType, TenderDocument.Kind.DOCUMENT);
        return QuarkusTransaction.requiringNew()
                .call(() -> mayAttach(code, actor).then(() -> keep(code, document, actor)));
    }

    private Decision mayAttach(String code, Actor actor) {
        Optional<Tender> tender = tenders.lockedRunBy(actor.uscc().orElse(""), code);
        if (tender.isEmpty()) {
            return Decision.refused(TenderRefusal.UNKNOWN_TENDER, code);
        }
        int count = tender.get().documents().size();
        return Decision.all(java.util.List.of(
                Decision.require(!tender.get().isPublished(), TenderRefusal.ALREADY_PUBLISHED, code),
                Decision.require(count < MOST_DOCUMENTS, TenderRefusal.TOO_MANY_DOCUMENTS, count + 1, MOST_DOCUMENTS)));
    }

    private TenderDocument keep(String code, TenderDocument document, Actor actor) {
        tenders.lockedRunBy(actor.uscc().orElse(""), code).orElseThrow().attach(document);
        audit.record("document-attached", code, Map.of("name", document.name(), "sha256", document.sha256()));
        return document;
    }
}
