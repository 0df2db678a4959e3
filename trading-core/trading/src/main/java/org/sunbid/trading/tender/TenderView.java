package org.sunbid.trading.tender;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sunbid.network.code.RegionCode;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.language.Words;

/** Puts the tender page together, with what other features add to it. */
@ApplicationScoped
class TenderView {

    private final ReadTenders tenders;
    private final ReadLot lots;
    private final List<TenderAction> actions;
    private final List<TenderStory> stories;
    private final DatabaseClock clock;
    private final CurrentLanguage language;
    private final CurrentActor actor;

    TenderView(
            ReadTenders tenders,
            ReadLot lots,
            @All List<TenderAction> actions,
            @All List<TenderStory> stories,
            DatabaseClock clock,
            CurrentLanguage language,
            CurrentActor actor) {
        this.tenders = tenders;
        this.lots = lots;
        this.actions = actions;
        this.stories = stories;
        this.clock = clock;
        this.language = language;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "tender")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance tender(TenderPage page, List<Reason> reasons);
    }

    /** The page of a tender this person may know of, with what was refused just now. */
    TemplateInstance of(String code, List<Reason> reasons) {
        TenderSheet tender = tenders.find(code, actor.find())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code));
        Locale locale = language.locale();
        TenderPage page = new TenderPage(
                tender,
                LifeSteps.of(tender, clock.now(), locale),
                NextStep.of(tender, locale),
                events(tender, locale),
                tender.lots().stream().map(lot -> lotRow(lot, locale)).toList(),
                actions.stream()
                        .flatMap(action -> action.offers(tender, locale).stream())
                        .toList(),
                new TenderPage.Words(
                        tender.category().text(locale),
                        new StateWords(locale).of(tender.method()),
                        new RegionCode(tender.region()).text(locale),
                        String.join(", ", tender.suites()),
                        window(tender, locale)),
                actor.find().flatMap(Actor::uscc).filter(tender::isRunBy).isPresent());
        return Templates.tender(page, reasons);
    }

    private String window(TenderSheet tender, Locale locale) {
        String window = Formats.length(Duration.ofSeconds(tender.decryptionSeconds()), language.get());
        String most = Formats.length(Duration.ofSeconds(tender.extensionSeconds()), language.get());
        return tender.extensionSeconds() == 0
                ? window
                : window + Words.in(TenderMessages.class, locale).extendable_by(most);
    }

    private List<StoryEvent> events(TenderSheet tender, Locale locale) {
        return stories.stream()
                .flatMap(story -> story.of(tender, locale).stream())
                .sorted(Comparator.comparing(StoryEvent::at).reversed())
                .toList();
    }

    private TenderPage.LotRow lotRow(TenderSheet.LotLine line, Locale locale) {
        List<TenderAction.Offer> offers = lots.find(line.code()).stream()
                .flatMap(lot -> actions.stream().flatMap(action -> action.offers(lot, actor.find(), locale).stream()))
                .toList();
        return new TenderPage.LotRow(line, new StateWords(locale).of(line.state()), offers);
    }
}
