package org.sunbid.supervision.casefile;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.code.RegionCode;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.supervision.alert.AlertLine;
import org.sunbid.supervision.alert.Alerts;
import org.sunbid.supervision.draw.DrawLine;
import org.sunbid.supervision.draw.SupervisedDraws;
import org.sunbid.supervision.message.MessageWords;
import org.sunbid.supervision.order.OrderLine;
import org.sunbid.supervision.order.Orders;
import org.sunbid.supervision.tender.TenderMessages;
import org.sunbid.supervision.tender.TenderStories;
import org.sunbid.supervision.tender.TenderStory;
import org.sunbid.supervision.tender.WatchedTender;
import org.sunbid.supervision.tender.WatchedTenders;

/** Puts the page of a tender together. */
@ApplicationScoped
public class ViewCaseFile {

    private final WatchedTenders tenders;
    private final TenderStories stories;
    private final SupervisedDraws draws;
    private final Alerts alerts;
    private final Orders orders;
    private final DatabaseClock clock;

    ViewCaseFile(
            WatchedTenders tenders,
            TenderStories stories,
            SupervisedDraws draws,
            Alerts alerts,
            Orders orders,
            DatabaseClock clock) {
        this.tenders = tenders;
        this.stories = stories;
        this.draws = draws;
        this.alerts = alerts;
        this.orders = orders;
        this.clock = clock;
    }

    /** The tender with this code, in this language; empty when nothing was told of it. */
    public Optional<CaseFile> view(String code, Language language) {
        Optional<TenderStory> story = stories.of(code);
        return tenders.byCode(code).flatMap(tender -> story.map(told -> view(tender, told, language)));
    }

    private CaseFile view(WatchedTender tender, TenderStory story, Language language) {
        TenderMessages words = MessageBundles.get(TenderMessages.class, Localized.Literal.of(language.tag()));
        LifeEvents events = new LifeEvents(new MessageWords(language));
        return new CaseFile(
                tender.code(),
                tender.name(),
                tender.platform(),
                tender.stage(),
                tender.suspended(),
                story.notice().orElse(null),
                region(tender.region(), language),
                category(tender.category(), language),
                story.deadline().orElse(null),
                new LifeSteps(words, story, tender.stage()).steps(),
                events.events(story, words.deadline(), clock.now()),
                documents(story),
                story.lots().stream().map(LotFile::of).toList(),
                draws.ofTender(tender.code()).stream().map(DrawLine::of).toList(),
                alerts.ofTender(tender.code()).stream().map(AlertLine::of).toList(),
                orders.ofTender(tender.code()).stream().map(OrderLine::of).toList(),
                story.told().get(story.told().size() - 1).id());
    }

    private static List<DocumentLink> documents(TenderStory story) {
        List<DocumentLink> documents = new ArrayList<>();
        story.notice().map(TenderPublished::documents).ifPresent(documents::addAll);
        story.all(ClarificationPublished.class).forEach(clarification -> documents.addAll(clarification.documents()));
        return documents;
    }

    private static String region(String code, Language language) {
        return RegionCode.parse(code).reasons().isEmpty() ? new RegionCode(code).text(language.locale()) : code;
    }

    private static String category(String name, Language language) {
        return Arrays.stream(TradeCategory.values())
                .filter(category -> category.name().equals(name))
                .map(category -> category.text(language.locale()))
                .findFirst()
                .orElse(name);
    }
}
