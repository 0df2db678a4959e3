package org.sunbid.trading.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.Tender;
import org.sunbid.trading.tender.Tenders;

/** Objections as people may see them: those who run the tender see all, everybody else their own. */
@ApplicationScoped
public class ReadObjections {

    private final Tenders tenders;
    private final Objections objections;

    ReadObjections(Tenders tenders, Objections objections) {
        this.tenders = tenders;
        this.objections = objections;
    }

    /** The oldest first. */
    public List<Objection> seenBy(String tenderCode, Actor actor) {
        boolean all = published(tenderCode)
                .filter(tender -> actor.uscc().filter(tender::isRunBy).isPresent())
                .isPresent();
        return objections.of(tenderCode).stream()
                .filter(objection -> all || actor.actsFor(objection.raisedBy()))
                .toList();
    }

    /** The tender, once it is published: what can be objected to. */
    Optional<Tender> published(String tenderCode) {
        return tenders.withCode(tenderCode).filter(Tender::isPublished);
    }
}
