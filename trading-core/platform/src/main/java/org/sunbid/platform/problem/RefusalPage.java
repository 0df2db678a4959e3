package org.sunbid.platform.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sunbid.platform.page.CurrentLanguage;

/**
 * Shows people who look at pages a page where a tool would get problem+json, with the same status; someone who is not
 * logged in is led to the log-in and from there back.
 */
class RefusalPage {

    private static final int UNAUTHORIZED = 401;
    private static final int SEE_OTHER = 303;

    private final CurrentLanguage language;

    @Inject
    RefusalPage(CurrentLanguage language) {
        this.language = language;
    }

    @CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance refused(Problem problem);
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        if (!(response.getEntity() instanceof Problem problem) || !wantsPage(context)) {
            return;
        }
        if (problem.status() == UNAUTHORIZED && "GET".equals(request.getMethod())) {
            response.setStatus(SEE_OTHER);
            response.getHeaders().putSingle(HttpHeaders.LOCATION, "/login?to=" + here(context));
            response.setEntity(null);
            return;
        }
        String page = Templates.refused(problem).setLocale(language.locale()).render();
        response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    }

    private static boolean wantsPage(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        String path = context.normalizedPath();
        return accept != null
                && accept.contains(MediaType.TEXT_HTML)
                && !path.startsWith("/api/")
                && !path.startsWith("/network/");
    }

    private static String here(RoutingContext context) {
        return URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8);
    }
}
