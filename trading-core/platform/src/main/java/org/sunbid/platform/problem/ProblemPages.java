package org.sunbid.platform.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sunbid.platform.page.CurrentLanguage;

/** What a refusal's code means, under the address that answers name as its type (RFC 9457). */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ProblemPages {

    @CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance problem(Problem problem);

        static native TemplateInstance explained(String code, String text, String remedy);
    }

    @Inject
    ReasonTexts texts;

    @Inject
    CurrentLanguage language;

    @GET
    @Path("/{code}")
    public TemplateInstance explain(@PathParam("code") String code) {
        String text = texts.find(code, language.locale()).orElseThrow(NotFoundException::new);
        String remedy = texts.find(code + ".remedy", language.locale()).orElse("");
        return Templates.explained(code, plain(text), plain(remedy));
    }

    /** Texts are patterns: without arguments their places show dots. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{\\d+[^}]*}", "…").replace("''", "'");
    }
}
