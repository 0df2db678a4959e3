package org.sunbid.trading.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.ClarifyTender;
import org.sunbid.trading.tender.TenderDocument;

/** Files that wait for a clarification, for those who run the tender. */
@ApplicationScoped
public class ReadAnnexes {

    private final ClarifyTender tenders;
    private final Annexes annexes;

    ReadAnnexes(ClarifyTender tenders, Annexes annexes) {
        this.tenders = tenders;
        this.annexes = annexes;
    }

    /** Those of this tender; empty when the actor's organisation runs no such published tender. */
    @Transactional
    public Optional<List<TenderDocument>> waitingFor(String tender, Actor actor) {
        return tenders.runBy(tender, actor).map(found -> annexes.filesFor(tender));
    }
}
