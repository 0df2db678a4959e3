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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.Publications;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;

/** Feed, site map, robots. */
@Path("/")
@Tag(name = "Notices")
public class FeedPages {

    private static final int ENTRIES = 50;
    private static final int SITE_MAP = 5000;

    private final Publications publications;
    private final NoticedTenders tenders;
    private final String address;

    @Inject
    FeedPages(
            Publications publications,
            NoticedTenders tenders,
            @ConfigProperty(name = "sunbid.notice.address") String address) {
        this.publications = publications;
        this.tenders = tenders;
        this.address = address.replaceAll("/+$", "");
    }

    /** A publication with the name of its tender. */
    public record Entry(Publication publication, String name) {}

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance feed(String address, Instant updated, List<Entry> entries);

        static native TemplateInstance sitemap(String address, List<NoticedTender> tenders);
    }

    /** The latest publications, of all tenders or of one, newest first (RFC 4287). */
    @GET
    @Path("/feed.atom")
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @PermitAll
    @Operation(summary = "Atom feed of publications", description = "tender restricts it to one tender.")
    public TemplateInstance feed(@QueryParam("tender") @DefaultValue("") String tender) {
        List<Publication> latest = tender.isEmpty() ? publications.latest(ENTRIES) : newestFirst(tender);
        Map<String, NoticedTender> byCode =
                tenders.all(latest.stream().map(Publication::tender).distinct().toList()).stream()
                        .collect(Collectors.toMap(NoticedTender::code, Function.identity()));
        Instant updated = latest.isEmpty() ? Instant.EPOCH : latest.get(0).publishedAt();
        return Templates.feed(
                address,
                updated,
                latest.stream()
                        .map(each -> new Entry(each, byCode.get(each.tender()).name()))
                        .toList());
    }

    /** Every tender's page, for search engines. */
    @GET
    @Path("/sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance sitemap() {
        return Templates.sitemap(address, tenders.newest(SITE_MAP));
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

    private List<Publication> newestFirst(String tender) {
        List<Publication> all = new ArrayList<>(publications.of(tender));
        Collections.reverse(all);
        return all.stream().limit(ENTRIES).toList();
    }
}
