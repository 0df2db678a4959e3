package org.sunbid.notice.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.notice.NoticeMessages;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.tender.NoticedLot;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.Stage;
import org.sunbid.platform.page.Event;
import org.sunbid.platform.page.Formats;

/** What happened when, and what is set to happen, in one line of time. */
final class LifeLine {

    private LifeLine() {}

    static List<Event> of(
            NoticedTender tender,
            List<NoticedLot> lots,
            List<Publication> publications,
            Instant now,
            NoticeMessages words) {
        List<Event> line = new ArrayList<>();
        publications.forEach(publication -> line.add(happened(publication, lots, words)));
        ahead(tender, lots, words)
                .filter(event -> event.at().isAfter(now))
                .sorted(Comparator.comparing(Event::at))
                .forEach(line::add);
        return line;
    }

    private static Event happened(Publication publication, List<NoticedLot> lots, NoticeMessages words) {
        String title = words.kind(publication.kind());
        if (publication.number() != null) {
            title += " " + words.number(publication.number());
        }
        if (!publication.title().isEmpty()) {
            title += "：" + publication.title();
        }
        String text = text(publication, lots, words);
        return publication.kind().correction()
                ? Event.warning(publication.publishedAt(), title, text)
                : Event.done(publication.publishedAt(), title, text);
    }

    private static String text(Publication publication, List<NoticedLot> lots, NoticeMessages words) {
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

    private static Stream<Event> ahead(NoticedTender tender, List<NoticedLot> lots, NoticeMessages words) {
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
