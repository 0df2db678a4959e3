package org.sunbid.supervision.tender;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sunbid.network.code.RegionCode;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;

/** The list of tenders. */
@Path("/tenders")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
public class TenderPages {

    private final ReadTenders tenders;
    private final CurrentLanguage language;

    TenderPages(ReadTenders tenders, CurrentLanguage language) {
        this.tenders = tenders;
        this.language = language;
    }

    @CheckedTemplate(basePath = "tender")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance tenders(
                List<TenderLine> lines, long count, int pages, TenderQuery query, List<Stage> stages);
    }

    /** Those that match. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance tenders(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        TenderQuery query = TenderQuery.of(text, stage, page);
        WatchedTenders.Found found = tenders.search(query);
        return Templates.tenders(
                found.tenders().stream().map(this::line).toList(),
                found.count(),
                found.getPages(),
                query,
                Arrays.asList(Stage.values()));
    }

    private TenderLine line(WatchedTender tender) {
        String region = RegionCode.parse(tender.region()).reasons().isEmpty()
                ? new RegionCode(tender.region()).text(language.locale())
                : tender.region();
        return new TenderLine(
                tender.code(),
                tender.name(),
                tender.tenderee(),
                region,
                tender.deadline(),
                tender.stage(),
                tender.suspended(),
                tender.lastAt());
    }

    /** A tender as a line of the list. */
    record TenderLine(
            String code,
            String name,
            String tenderee,
            String region,
            Instant deadline,
            Stage stage,
            boolean suspended,
            Instant lastAt) {

        /** The colour of its stage. */
        public String getTone() {
            return switch (stage) {
                case FAILED -> "stop";
                case AWARDED, CONTRACTED -> "go";
                case BIDDING, OPENING, OPENED, EVALUATING, EVALUATED, CANDIDATES -> "wait";
            };
        }
    }
}
