package org.sunbid.notice.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.network.message.Party;
import org.sunbid.notice.tender.NoticedTender;

/** The list of tenders for programs. */
@Path("/api/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeApi {

    private final SearchTenders search;

    @Inject
    NoticeApi(SearchTenders search) {
        this.search = search;
    }

    /**
     * A page of results.
     *
     * @param total of all pages
     * @param near nothing has all the words; these come near
     */
    public record Page(List<Item> tenders, int total, int page, int pages, boolean near) {}

    /** A tender in the list. */
    public record Item(
            String tender,
            String name,
            Party tenderee,
            String category,
            String region,
            String stage,
            boolean suspended,
            Instant publishedAt,
            Instant deadline,
            Instant lastPublishedAt) {

        static Item of(NoticedTender tender) {
            return new Item(
                    tender.code(),
                    tender.name(),
                    tender.tenderee(),
                    tender.category().name(),
                    tender.region().value(),
                    tender.stage().name(),
                    tender.suspended(),
                    tender.publishedAt(),
                    tender.deadline(),
                    tender.lastPublishedAt());
        }
    }

    /** The tenders that fit, the same as on the page. */
    @GET
    @PermitAll
    @Operation(
            summary = "Find tenders",
            description = "15 a page. Every word of q has to occur; what comes near otherwise.")
    public Page notices(@BeanParam SearchParameters typed) {
        Query query = Query.of(typed);
        SearchTenders.Found found = search.search(query);
        List<Item> items = found.tenders().stream().map(Item::of).toList();
        return new Page(items, found.total(), query.page(), found.pages(), found.near());
    }
}
