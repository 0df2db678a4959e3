package org.sunbid.notice.life;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunbid.notice.NoticeWords;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.returning.Corrections;
import org.sunbid.notice.returning.Downloads;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.page.Event;
import org.sunbid.platform.page.Step;
import org.sunbid.platform.time.DatabaseClock;

/** The page of a tender. */
@Path("/tenders/{code}")
public class TenderPages {

    private final ViewTender tenders;
    private final CurrentLanguage language;
    private final DatabaseClock clock;
    private final Downloads downloads;
    private final Corrections corrections;

    @Inject
    TenderPages(
            ViewTender tenders,
            CurrentLanguage language,
            DatabaseClock clock,
            Downloads downloads,
            Corrections corrections) {
        this.tenders = tenders;
        this.language = language;
        this.clock = clock;
        this.downloads = downloads;
        this.corrections = corrections;
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance tender(
                TenderView view,
                List<Step> steps,
                List<Event> events,
                List<Publication> unseen,
                boolean documentsOut,
                Instant now,
                Locale locale);
    }

    /** The tender's whole life. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance tender(@PathParam("code") String code) {
        TenderView view = tenders.view(code).orElseThrow(NotFoundException::new);
        Instant now = clock.now();
        LifeMessages words = NoticeWords.of(LifeMessages.class, language.get());
        Instant seen = downloads.all().get(code);
        List<Publication> unseen = seen == null ? List.of() : corrections.unseen(Map.of(code, seen));
        downloads.seen(code, now);
        return Templates.tender(
                view,
                LifeSteps.of(view.tender(), view.publications(), now, words),
                new LifeLine(
                                view.tender(),
                                view.lots().stream().map(LotView::lot).toList(),
                                language.get())
                        .at(now, view.publications()),
                unseen,
                !now.isBefore(view.tender().documentsFrom()),
                now,
                language.locale());
    }
}
