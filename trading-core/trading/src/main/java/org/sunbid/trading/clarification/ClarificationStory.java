package org.sunbid.trading.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.StoryEvent;
import org.sunbid.trading.tender.TenderSheet;
import org.sunbid.trading.tender.TenderStory;

/** Clarifications on the tender page. */
@ApplicationScoped
public class ClarificationStory implements TenderStory {

    private final ReadClarifications clarifications;

    ClarificationStory(ReadClarifications clarifications) {
        this.clarifications = clarifications;
    }

    @Override
    public List<StoryEvent> of(TenderSheet tender, Locale locale) {
        ClarificationMessages words = Words.in(ClarificationMessages.class, locale);
        return clarifications.of(tender.code()).stream()
                .map(notice -> StoryEvent.done(
                        notice.publishedAt(),
                        words.story(notice.number(), notice.title()),
                        notice.text(),
                        "/tenders/" + tender.code() + "/clarifications"))
                .toList();
    }
}
