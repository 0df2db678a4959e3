package org.sunbid.supervision.fairness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;

/** Figures about experts, and whence they are. */
@Path("/fairness")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FairnessPages {

    static final String PLATFORM = "[a-z0-9][a-z0-9.-]{0,62}";
    static final String EXPERT = "[0-9A-Za-z-]{1,64}";

    private final ReadFairness fairness;
    private final CurrentLanguage language;

    FairnessPages(ReadFairness fairness, CurrentLanguage language) {
        this.fairness = fairness;
        this.language = language;
    }

    @CheckedTemplate(basePath = "fairness")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance experts(
                List<ReadFairness.Line> lines, FigureWords words, int current, int pages);

        static native TemplateInstance expert(ReadFairness.Detail detail, FigureWords words);
    }

    /** Who sat most often first. */
    @GET
    public TemplateInstance experts(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        return Templates.experts(fairness.page(page), words(), page, fairness.pages());
    }

    /** One of them. */
    @GET
    @Path("/{platform}/{expert}")
    public TemplateInstance expert(
            @PathParam("platform") @Pattern(regexp = PLATFORM) String platform,
            @PathParam("expert") @Pattern(regexp = EXPERT) String expert) {
        return Templates.expert(fairness.of(platform, expert).orThrow(), words());
    }

    private FigureWords words() {
        return new FigureWords(language.locale());
    }
}
