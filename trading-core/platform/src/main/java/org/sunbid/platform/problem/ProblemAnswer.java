package org.sunbid.platform.problem;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a problem in the form the caller reads: a page for browsers, problem+json for everybody else. */
@Singleton
class ProblemAnswer {

    private final HttpHeaders headers;
    private final UriInfo address;

    @Inject
    ProblemAnswer(HttpHeaders headers, UriInfo address) {
        this.headers = headers;
        this.address = address;
    }

    /** The answer; a browser that has to log in first is led there and back again. */
    Response of(Problem problem, String method) {
        if (!asksForPage()) {
            return Response.status(problem.status())
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem)
                    .build();
        }
        if (problem.code().equals(PlatformRefusal.NOT_LOGGED_IN.code()) && method.equals("GET")) {
            return Response.seeOther(URI.create("/login?to=" + encode(address.getRequestUri())))
                    .build();
        }
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(ProblemPages.Templates.problem(problem).render())
                .build();
    }

    private boolean asksForPage() {
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return !address.getPath().startsWith("/api/")
                && accepted.stream()
                        .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType());
    }

    private static String encode(URI uri) {
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
