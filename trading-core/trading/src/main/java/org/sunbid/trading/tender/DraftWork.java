package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** Drafts wait for their signature and publication, until the moment from which their documents were to be had. */
@ApplicationScoped
public class DraftWork implements WorklistSource {

    private final ReadTenders tenders;

    DraftWork(ReadTenders tenders) {
        this.tenders = tenders;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        TenderMessages words = Words.in(TenderMessages.class, locale);
        return actor.uscc().stream()
                .flatMap(uscc -> tenders.runBy(uscc).stream())
                .filter(tender -> tender.publishedAt().isEmpty())
                .map(tender -> new WorkItem(
                        words.next_publish(),
                        tender.name(),
                        "/tenders/" + tender.code(),
                        Optional.of(tender.timeTable().documentsFrom())))
                .toList();
    }
}
