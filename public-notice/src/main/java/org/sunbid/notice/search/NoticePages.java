package org.sunbid.notice.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunbid.network.code.RegionCode;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.Stage;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.time.DatabaseClock;

/** The list of tenders. */
@Path("/notices")
public class NoticePages {

    private static final int PASSAGE = 120;

    private final SearchTenders search;
    private final CurrentLanguage language;
    private final DatabaseClock clock;

    @Inject
    NoticePages(SearchTenders search, CurrentLanguage language, DatabaseClock clock) {
        this.search = search;
        this.language = language;
        this.clock = clock;
    }

    /**
     * A tender in the list.
     *
     * @param name with the words marked
     * @param passage of the summary with the words marked
     */
    public record Row(NoticedTender tender, List<Highlight.Piece> name, List<Highlight.Piece> passage) {}

    /** What the filters offer. */
    public record Choices(List<TradeCategory> categories, List<Stage> stages, List<RegionCode> regions) {
        static final Choices ALL =
                new Choices(List.of(TradeCategory.values()), List.of(Stage.values()), RegionCode.all());
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance notices(
                Query query, SearchTenders.Found found, List<Row> rows, Choices choices, Instant now, Locale locale);
    }

    /** The tenders that fit. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance notices(@BeanParam SearchParameters typed) {
        Query query = Query.of(typed);
        SearchTenders.Found found = search.search(query);
        List<String> terms = found.near() ? query.pairs() : query.terms();
        List<Row> rows = found.tenders().stream()
                .map(tender -> new Row(
                        tender,
                        Highlight.of(tender.name(), terms),
                        Highlight.passage(tender.summary(), terms, PASSAGE)))
                .toList();
        return Templates.notices(query, found, rows, Choices.ALL, clock.now(), language.locale());
    }
}
