package org.sunbid.supervision.casefile;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.supervision.order.OrderRefusal;
import org.sunbid.supervision.tender.ReadTenders;
import org.sunbid.supervision.tender.Stage;
import org.sunbid.supervision.tender.TenderQuery;
import org.sunbid.supervision.tender.WatchedTender;

/** Tenders as JSON. */
@Path("/api/tenders")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenders", description = "Tenders as supervision knows them from messages")
public class TenderApi {

    private final ReadTenders tenders;
    private final ViewCaseFile files;
    private final CurrentLanguage language;

    TenderApi(ReadTenders tenders, ViewCaseFile files, CurrentLanguage language) {
        this.tenders = tenders;
        this.files = files;
        this.language = language;
    }

    /** Those that match, latest first. */
    @GET
    @Operation(summary = "Tenders by name, tenderee or code, and by stage or SUSPENDED; latest first")
    public List<TenderAnswer> list(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("stage") @DefaultValue("") @Size(max = 20) String stage,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        return tenders.search(TenderQuery.of(text, stage, page)).tenders().stream()
                .map(TenderAnswer::of)
                .toList();
    }

    /** Everything about one. */
    @GET
    @Path("/{code}")
    @Operation(summary = "A tender with its life, bids once opened, result, alerts and orders")
    public CaseFile read(@PathParam("code") @Pattern(regexp = "[A-Z]\\d{19}") String code) {
        return files.view(code, language.get())
                .orElseThrow(() -> new RefusedException(OrderRefusal.TENDER_UNKNOWN, code));
    }

    /**
     * A tender in the list.
     *
     * @param code of the tender
     * @param name of the tender
     * @param tenderee who buys
     * @param platform it is run on
     * @param category of trade
     * @param region GB/T 2260
     * @param deadline as it stands
     * @param stage where its slowest lot is
     * @param suspended it stands still
     * @param lastAt when something was told last
     */
    public record TenderAnswer(
            String code,
            String name,
            String tenderee,
            String platform,
            String category,
            String region,
            Instant deadline,
            Stage stage,
            boolean suspended,
            Instant lastAt) {

        static TenderAnswer of(WatchedTender tender) {
            return new TenderAnswer(
                    tender.code(),
                    tender.name(),
                    tender.tenderee(),
                    tender.platform(),
                    tender.category(),
                    tender.region(),
                    tender.deadline(),
                    tender.stage(),
                    tender.suspended(),
                    tender.lastAt());
        }
    }
}
