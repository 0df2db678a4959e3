package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;

/** What the feature clarification may do with a published tender. */
@ApplicationScoped
public class ClarifyTender {

    private final Tenders tenders;

    ClarifyTender(Tenders tenders) {
        this.tenders = tenders;
    }

    /** The published tender when the actor's organisation runs it. */
    @Transactional
    public Optional<TenderSheet> runBy(String code, Actor actor) {
        return tenders.withCode(code)
                .filter(tender -> tender.isPublished()
                        && actor.uscc().filter(tender::isRunBy).isPresent())
                .map(TenderSheet::of);
    }

    /** The same, held until the caller's transaction ends: no bid is accepted and no lot moves meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<TenderSheet> holdRunBy(String code, Actor actor) {
        return tenders.lockedRunBy(actor.uscc().orElse(""), code)
                .filter(Tender::isPublished)
                .map(TenderSheet::of);
    }

    /**
     * Whether the actor's organisation uploaded a file with this content to a tender it runs. Knowing the hash of a file
     * is no right to it: an annex becomes public.
     */
    @Transactional
    public boolean hasUploaded(Actor actor, String sha256) {
        return tenders.withDocument(sha256).stream()
                .filter(tender -> actor.uscc().filter(tender::isRunBy).isPresent())
                .flatMap(tender -> tender.documents().stream())
                .anyMatch(document -> document.kind() == TenderDocument.Kind.DOCUMENT
                        && document.sha256().equals(sha256));
    }

    /**
     * Files are added, the version grows, the deadline moves if another is given.
     *
     * @return the version of the tender document from here on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int clarify(String code, List<TenderDocument> files, Optional<Instant> newDeadline) {
        Tender tender = tenders.lockedForChange(code).orElseThrow();
        tender.clarify(files, newDeadline.orElse(tender.timeTable().deadline()));
        return tender.documentVersion();
    }
}
