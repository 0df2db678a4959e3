package org.sunbid.notice.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.notice.NoticeMessages;
import org.sunbid.notice.NoticeWords;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.tender.NoticedLot;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.Stage;
import org.sunbid.platform.page.Event;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.page.Language;

/** What happened when, and what is set to happen, in one line of time. */
final class LifeLine {

    private final NoticedTender tender;
    private final List<NoticedLot> lots;
    private final NoticeMessages shared;
    private final LifeMessages words;

    LifeLine(NoticedTender tender, List<NoticedLot> lots, Language language) {
        this.tender = tender;
        this.lots = lots;
        this.shared = NoticeWords.in(language);
        this.words = NoticeWords.of(LifeMessages.class, language);
    }

    List<Event> at(Instant now, List<Publication> publications) {
        List<Event> line = new ArrayList<>();
        publications.forEach(publication -> line.add(happened(publication)));
        ahead().filter(event -> event.at().isAfter(now))
                .sorted(Comparator.comparing(Event::at))
                .forEach(line::add);
        return line;
    }

    private Event happened(Publication publication) {
        String title = shared.kind(publication.kind());
        if (publication.number() != null) {
            title += " " + words.number(publication.number());
        }
        if (!publication.title().isEmpty()) {
            title += "：" + publication.title();
        }
        String text = text(publication);
        return publication.kind().correction()
                ? Event.warning(publication.publishedAt(), title, text)
                : Event.done(publication.publishedAt(), title, text);
    }

    private String text(Publication publication) {
        String lot = lots.size() < 2
                ? ""
                : lots.stream()
                        .filter(each -> each.code().equals(publication.lot()))
                        .map(NoticedLot::name)
                        .findFirst()
                        .orElse("");
        String own = publication.kind() == PublicationKind.TENDER ? "" : publication.words();
        String deadline = publication
                .message(ClarificationPublished.class)
                .map(ClarificationPublished::newDeadline)
                .map(at -> words.new_deadline(Formats.dateTime(at)))
                .orElse("");
        return String.join(
                " · ",
                Stream.of(lot, own, deadline).filter(part -> !part.isEmpty()).toList());
    }

    private Stream<Event> ahead() {
        Stream<Event> terms = Stream.of(
                        event(tender.clarificationUntil(), words.ahead_clarification()),
                        event(tender.objectionUntil(), words.ahead_objection()),
                        event(tender.documentsUntil(), words.ahead_documents()),
                        event(tender.deadline(), words.ahead_deadline()))
                .filter(term -> term != null && tender.stage() == Stage.BIDDING);
        Stream<Event> publicity = lots.stream()
                .filter(lot -> lot.publicUntil() != null)
                .map(lot -> Event.ahead(lot.publicUntil(), words.ahead_publicity()));
        return Stream.concat(terms, publicity);
    }

    private static Event event(Instant at, String title) {
        return at == null ? null : Event.ahead(at, title);
    }
}
