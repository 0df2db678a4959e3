package org.sunbid.notice.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.Publications;
import org.sunbid.notice.returning.Corrections;
import org.sunbid.notice.returning.Downloads;
import org.sunbid.notice.search.Query;
import org.sunbid.notice.search.SearchTenders;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;

/** Where everyone arrives. */
@Path("/")
public class HomePage {

    private static final int LATEST = 10;
    private static final int CLOSING = 5;

    private final Figures figures;
    private final Publications publications;
    private final NoticedTenders tenders;
    private final SearchTenders search;
    private final Downloads downloads;
    private final Corrections corrections;

    @Inject
    HomePage(
            Figures figures,
            Publications publications,
            NoticedTenders tenders,
            SearchTenders search,
            Downloads downloads,
            Corrections corrections) {
        this.figures = figures;
        this.publications = publications;
        this.tenders = tenders;
        this.search = search;
        this.downloads = downloads;
        this.corrections = corrections;
    }

    /** A publication with its tender. */
    public record News(Publication publication, NoticedTender tender) {}

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance home(
                Figures.Count figures, List<News> latest, List<NoticedTender> closing, List<News> corrected);
    }

    /** Figures, news, what closes soon; corrections to what this visitor downloaded. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance home() {
        Query soon = new Query("", Optional.empty(), "", Optional.empty(), true, Query.Order.DEADLINE, 1);
        return Templates.home(
                figures.now(),
                news(publications.latest(LATEST)),
                search.search(soon).tenders().stream().limit(CLOSING).toList(),
                news(corrections.unseen(downloads.all())));
    }

    private List<News> news(List<Publication> published) {
        Map<String, NoticedTender> byCode =
                tenders
                        .all(published.stream()
                                .map(Publication::tender)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(NoticedTender::code, Function.identity()));
        return published.stream()
                .map(each -> new News(each, byCode.get(each.tender())))
                .toList();
    }
}
