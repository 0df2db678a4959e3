package org.sunbid.trading.clarification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.container.DocumentContent;
import org.sunbid.trading.tender.AcceptedFiles;
import org.sunbid.trading.tender.ClarifyTender;
import org.sunbid.trading.tender.TenderDocument;
import org.sunbid.trading.tender.TenderRefusal;

/**
 * Corrected drawings, lists and other files are uploaded before the clarification that names them; nobody but those who
 * run the tender sees them until then. One of the same name is replaced.
 */
@ApplicationScoped
public class AttachAnnex {

    private final ClarifyTender tenders;
    private final Annexes annexes;
    private final FileStore files;
    private final DatabaseClock clock;
    private final Audit audit;

    AttachAnnex(ClarifyTender tenders, Annexes annexes, FileStore files, DatabaseClock clock, Audit audit) {
        this.tenders = tenders;
        this.annexes = annexes;
        this.files = files;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Stores the content, outside any transaction, and lets it wait for the next clarification.
     *
     * @param name file name without a path
     * @param mediaType as declared
     */
    public Outcome<TenderDocument> attach(
            String tender, String name, String mediaType, InputStream content, Actor actor) {
        Decision decision = Decision.all(List.of(
                AcceptedFiles.check(name, mediaType),
                QuarkusTransaction.requiringNew().call(() -> mayAttach(tender, name, actor))));
        if (!decision.reasons().isEmpty()) {
            return new Outcome.Refused<>(decision.reasons());
        }
        StoredFile stored = files.put(
                content,
                mediaType,
                AcceptedFiles.LIMIT_BYTES,
                file -> DocumentContent.requireHarmless(file, mediaType));
        TenderDocument file =
                new TenderDocument(name, stored.sha256(), stored.size(), mediaType, TenderDocument.Kind.CLARIFICATION);
        return QuarkusTransaction.requiringNew()
                .call(() -> mayAttach(tender, name, actor).then(() -> keep(tender, file)));
    }

    /** Takes a waiting file away again; returns how many of this content there were. */
    @Transactional
    public Outcome<Integer> remove(String tender, String sha256, Actor actor) {
        if (tenders.holdRunBy(tender, actor).isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, tender);
        }
        List<Annex> found = annexes.waitingFor(tender).stream()
                .filter(annex -> annex.file().sha256().equals(sha256))
                .toList();
        found.forEach(annex -> {
            annexes.delete(annex);
            audit.record("annex-removed", tender, Map.of("name", annex.file().name()));
        });
        return Outcome.done(found.size());
    }

    private Decision mayAttach(String tender, String name, Actor actor) {
        if (tenders.holdRunBy(tender, actor).isEmpty()) {
            return Decision.refused(TenderRefusal.UNKNOWN_TENDER, tender);
        }
        long others = annexes.filesFor(tender).stream()
                .filter(file -> !file.name().equals(name))
                .count();
        return Decision.require(
                others < Notice.MAX_FILES, ClarificationRefusal.TOO_MANY_ANNEXES, others + 1, Notice.MAX_FILES);
    }

    private TenderDocument keep(String tender, TenderDocument file) {
        annexes.waitingFor(tender).stream()
                .filter(annex -> annex.file().name().equals(file.name()))
                .forEach(annexes::delete);
        annexes.flush();
        annexes.persist(new Annex(tender, file, clock.now()));
        audit.record("annex-uploaded", tender, Map.of("name", file.name(), "sha256", file.sha256()));
        return file;
    }
}
