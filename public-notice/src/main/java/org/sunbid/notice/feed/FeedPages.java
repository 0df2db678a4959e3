package org.sunbid.notice.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.notice.news.ReadNews;
import org.sunbid.notice.tender.NoticedTender;

/** Feed, site map, robots. */
@Path("/")
@Tag(name = "Notices")
public class FeedPages {

    private static final int ENTRIES = 50;
    private static final int SITE_MAP = 5000;

    private final ReadNews news;
    private final String address;

    @Inject
    FeedPages(ReadNews news, @ConfigProperty(name = "sunbid.notice.address") String address) {
        this.news = news;
        this.address = address.replaceAll("/+$", "");
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance feed(String address, Instant updated, List<ReadNews.News> entries);

        static native TemplateInstance sitemap(String address, List<NoticedTender> tenders);
    }

    /** The latest publications, of all tenders or of one, newest first (RFC 4287). */
    @GET
    @Path("/feed.atom")
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @PermitAll
    @Operation(summary = "Atom feed of publications", description = "tender restricts it to one tender.")
    public TemplateInstance feed(@QueryParam("tender") @DefaultValue("") String tender) {
        List<ReadNews.News> latest = tender.isEmpty() ? news.latest(ENTRIES) : news.about(tender, ENTRIES);
        Instant updated =
                latest.isEmpty() ? Instant.EPOCH : latest.get(0).publication().publishedAt();
        return Templates.feed(address, updated, latest);
    }

    /** Every tender's page, for search engines. */
    @GET
    @Path("/sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance sitemap() {
        return Templates.sitemap(address, news.tenders(SITE_MAP));
    }

    /** Search engines may read all that is public. */
    @GET
    @Path("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Operation(hidden = true)
    public String robots() {
        return "User-agent: *\nDisallow: /login\nDisallow: /network\nSitemap: " + address + "/sitemap.xml\n";
    }
}
