package org.sunbid.platform.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunbid.platform.page.CurrentLanguage;

/** A page for every code that a refusal can carry: what it means and what one can do. */
@Path("/problems")
public class ProblemPages {

    private final ReasonTexts texts;
    private final CurrentLanguage language;

    @Inject
    ProblemPages(ReasonTexts texts, CurrentLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    @CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance explanation(String code, String text, String remedy);
    }

    /** Explains one code; 404 for a code that no refusal carries. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance explanation(@PathParam("code") String code) {
        Locale locale = language.locale();
        String text = texts.general(code, locale).orElseThrow(NotFoundException::new);
        String remedy = texts.general(code + ".remedy", locale).orElse("");
        return Templates.explanation(code, text, remedy);
    }
}
