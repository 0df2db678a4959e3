package org.sunbid.notice.life;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.network.message.Candidate;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.Party;
import org.sunbid.notice.document.PublishedDocument;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.tender.NoticedTender;

/** A tender's whole life for programs. */
@Path("/api/tenders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class TenderApi {

    private final ViewTender tenders;

    @Inject
    TenderApi(ViewTender tenders) {
        this.tenders = tenders;
    }

    /**
     * The tender with its lots, publications and documents. Amounts are decimal numbers in CNY; {@code consortiumMembers} says
     * how many organisations may bid together at most, 0 when none may.
     */
    public record Life(
            String tender,
            String name,
            String project,
            String investmentCode,
            Party tenderee,
            Party agency,
            String category,
            String method,
            String region,
            String stage,
            boolean suspended,
            Instant publishedAt,
            Instant documentsFrom,
            Instant documentsUntil,
            Instant deadline,
            String openingPlace,
            int consortiumMembers,
            String summary,
            String platform,
            List<Lot> lots,
            List<Notice> publications,
            List<Document> documents) {}

    /** A lot with what was published about it. */
    public record Lot(
            String lot,
            String name,
            String stage,
            BigDecimal priceCap,
            BigDecimal estimate,
            List<OpenedBid> bids,
            List<Candidate> candidates,
            Party winner,
            List<Party> winnerConsortium,
            BigDecimal awardPrice,
            BigDecimal contractPrice,
            String failureReason) {

        static Lot of(LotView view) {
            return new Lot(
                    view.lot().code(),
                    view.lot().name(),
                    view.lot().stage().name(),
                    view.lot().priceCap(),
                    view.lot().estimate(),
                    view.opening() == null ? List.of() : view.opening().bids(),
                    view.candidates() == null ? List.of() : view.candidates().candidates(),
                    view.award() == null ? null : view.award().winner(),
                    view.award() == null ? List.of() : view.award().consortium(),
                    view.award() == null ? null : view.award().price(),
                    view.contract() == null ? null : view.contract().price(),
                    view.failure() == null ? null : view.failure().reason());
        }
    }

    /** A publication. */
    public record Notice(String kind, String lot, Integer number, String title, String text, Instant publishedAt) {

        static Notice of(Publication publication) {
            return new Notice(
                    publication.kind().name(),
                    publication.lot(),
                    publication.number(),
                    publication.title(),
                    publication.words(),
                    publication.publishedAt());
        }
    }

    /** A document; {@code path} is where this platform serves it. */
    public record Document(String name, String sha256, long size, String mediaType, String path, boolean kept) {

        static Document of(PublishedDocument document) {
            return new Document(
                    document.name(),
                    document.sha256(),
                    document.size(),
                    document.mediaType(),
                    "/tenders/" + document.tender() + "/documents/" + document.sha256(),
                    document.kept());
        }
    }

    /** One tender. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(summary = "A tender's whole life", description = "404 when no such tender was announced.")
    public Life tender(@Parameter(description = "Code of the tender, 20 characters") @PathParam("code") String code) {
        return tenders.view(code).map(TenderApi::life).orElseThrow(NotFoundException::new);
    }

    private static Life life(TenderView view) {
        NoticedTender tender = view.tender();
        return new Life(
                tender.code(),
                tender.name(),
                tender.project(),
                tender.investmentCode(),
                tender.tenderee(),
                tender.agency(),
                tender.category().name(),
                tender.method(),
                tender.region().value(),
                tender.stage().name(),
                tender.suspended(),
                tender.publishedAt(),
                tender.documentsFrom(),
                tender.documentsUntil(),
                tender.deadline(),
                tender.openingPlace(),
                view.consortiumMembers(),
                tender.summary(),
                tender.issuer(),
                view.lots().stream().map(Lot::of).toList(),
                view.publications().stream().map(Notice::of).toList(),
                view.documents().stream().map(Document::of).toList());
    }
}
