package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sunbid.trading.language.Words;

/** The feature's own part of the story: signature, publication, standstills and failed lots. */
@ApplicationScoped
public class OwnStory implements TenderStory {

    private final Standstills standstills;

    OwnStory(Standstills standstills) {
        this.standstills = standstills;
    }

    @Override
    @Transactional
    public List<StoryEvent> of(TenderSheet tender, Locale locale) {
        TenderMessages words = Words.in(TenderMessages.class, locale);
        StateWords states = new StateWords(locale);
        List<StoryEvent> events = new ArrayList<>();
        tender.signedAt().ifPresent(at -> events.add(StoryEvent.done(at, words.story_signed(), "", "")));
        tender.publishedAt().ifPresent(at -> events.add(StoryEvent.done(at, words.story_published(), "", "")));
        for (Standstill standstill : standstills.list("tenderCode", tender.code())) {
            events.add(StoryEvent.failed(standstill.begunAt(), words.story_stopped(), ""));
            standstill.endedAt().ifPresent(at -> events.add(StoryEvent.done(at, words.story_went_on(), "", "")));
        }
        for (TenderSheet.LotLine lot : tender.lots()) {
            lot.failureReason()
                    .ifPresent(reason -> events.add(StoryEvent.failed(
                            lot.stateSince(),
                            lot.name() + " · " + states.words().failed(),
                            reason)));
            if (lot.state() != LotState.DRAFT && lot.state() != LotState.BIDDING && lot.state() != LotState.FAILED) {
                events.add(StoryEvent.done(lot.stateSince(), lot.name() + " · " + states.of(lot.state()), "", ""));
            }
        }
        return events;
    }
}
