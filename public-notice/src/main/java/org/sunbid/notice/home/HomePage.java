package org.sunbid.notice.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunbid.notice.news.ReadNews;
import org.sunbid.notice.returning.Corrections;
import org.sunbid.notice.returning.Downloads;
import org.sunbid.notice.search.Query;
import org.sunbid.notice.search.SearchTenders;
import org.sunbid.notice.tender.NoticedTender;

/** Where everyone arrives. */
@Path("/")
public class HomePage {

    private static final int LATEST = 10;
    private static final int CLOSING = 5;

    private final Figures figures;
    private final ReadNews news;
    private final SearchTenders search;
    private final Downloads downloads;
    private final Corrections corrections;

    @Inject
    HomePage(Figures figures, ReadNews news, SearchTenders search, Downloads downloads, Corrections corrections) {
        this.figures = figures;
        this.news = news;
        this.search = search;
        this.downloads = downloads;
        this.corrections = corrections;
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance home(
                Figures.Count figures,
                List<ReadNews.News> latest,
                List<NoticedTender> closing,
                List<ReadNews.News> corrected);
    }

    /** Figures, news, what closes soon; corrections to what this visitor downloaded. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance home() {
        Query soon = new Query("", Optional.empty(), "", Optional.empty(), true, Query.Order.DEADLINE, 1);
        return Templates.home(
                figures.now(),
                news.latest(LATEST),
                search.search(soon).tenders().stream().limit(CLOSING).toList(),
                news.of(corrections.unseen(downloads.all())));
    }
}
