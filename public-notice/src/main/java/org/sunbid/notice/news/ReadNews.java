package org.sunbid.notice.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.Publications;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;

/** Reads publications together with their tenders. */
@ApplicationScoped
public class ReadNews {

    private final Publications publications;
    private final NoticedTenders tenders;

    @Inject
    ReadNews(Publications publications, NoticedTenders tenders) {
        this.publications = publications;
        this.tenders = tenders;
    }

    /** A publication with its tender. */
    public record News(Publication publication, NoticedTender tender) {}

    /** The latest of all, newest first. */
    public List<News> latest(int most) {
        return of(publications.latest(most));
    }

    /** The latest about one tender, newest first. */
    public List<News> about(String tender, int most) {
        List<Publication> all = new ArrayList<>(publications.of(tender));
        Collections.reverse(all);
        return of(all.stream().limit(most).toList());
    }

    /** These publications, in their order. */
    public List<News> of(List<Publication> published) {
        List<String> codes =
                published.stream().map(Publication::tender).distinct().toList();
        Map<String, NoticedTender> byCode =
                tenders.all(codes).stream().collect(Collectors.toMap(NoticedTender::code, Function.identity()));
        return published.stream()
                .map(each -> new News(each, byCode.get(each.tender())))
                .toList();
    }

    /** The most recently announced tenders. */
    public List<NoticedTender> tenders(int most) {
        return tenders.newest(most);
    }
}
