package org.sunbid.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.SealingException;

/** The one place where refusals and failures become answers. No answer names a class or shows a stack. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ReasonTexts texts;
    private final CurrentLanguage language;
    private final ProblemAnswer answer;

    @Inject
    ProblemMapper(ReasonTexts texts, CurrentLanguage language, ProblemAnswer answer) {
        this.texts = texts;
        this.language = language;
        this.answer = answer;
    }

    @ServerExceptionMapper
    Response refused(RefusedException refusal, HttpServerRequest request) {
        return answer(refusal.reasons(), request);
    }

    @ServerExceptionMapper
    Response doesNotHold(SealingException finding, HttpServerRequest request) {
        LOG.infof("refused: %s", finding.getMessage());
        return answer(List.of(SealingRefusal.reason(finding)), request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, HttpServerRequest request) {
        var violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(
                        PlatformRefusal.INVALID_FIELD.code(), field(violation), violation.getMessage(), ""))
                .sorted(Comparator.comparing(Problem.Violation::field))
                .toList();
        return answer(PlatformRefusal.INVALID_FIELD, 400, violations, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notLoggedIn(HttpServerRequest request) {
        return answer(PlatformRefusal.NOT_LOGGED_IN, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, HttpServerRequest request) {
        return answer(PlatformRefusal.NOT_ALLOWED, request);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict, HttpServerRequest request) {
        return answer(PlatformRefusal.CHANGED_MEANWHILE, request);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, HttpServerRequest request) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 400, 405, 406, 415 -> answer(PlatformRefusal.MALFORMED, status, List.of(), request);
            case 401 -> answer(PlatformRefusal.NOT_LOGGED_IN, request);
            case 403 -> answer(PlatformRefusal.NOT_ALLOWED, request);
            case 404 -> answer(PlatformRefusal.NOT_FOUND, request);
            case 409 -> answer(PlatformRefusal.CHANGED_MEANWHILE, request);
            case 413 -> answer(PlatformRefusal.TOO_LARGE, request);
            case 429 -> answer(PlatformRefusal.TOO_OFTEN, request);
            default -> status < 400 ? failure.getResponse() : failed(failure, request);
        };
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, HttpServerRequest request) {
        String traceId = UUID.randomUUID().toString();
        LOG.errorf(failure, "request failed, trace %s", traceId);
        return answer.of(
                new Problem(
                        "/problems/request.failed",
                        texts.find("request.failed", language()).orElse(""),
                        500,
                        "request.failed",
                        texts.find("request.failed.remedy", language()).orElse(""),
                        List.of(),
                        traceId),
                request.method().name());
    }

    private Response answer(PlatformRefusal refusal, HttpServerRequest request) {
        return answer(refusal, refusal.kind().status(), List.of(), request);
    }

    private Response answer(
            PlatformRefusal refusal, int status, List<Problem.Violation> violations, HttpServerRequest request) {
        return answer.of(
                problem(Reason.of(refusal), status, violations),
                request.method().name());
    }

    private Response answer(List<Reason> reasons, HttpServerRequest request) {
        var violations = reasons.stream()
                .map(reason -> new Problem.Violation(
                        reason.code().code(),
                        "",
                        texts.text(reason, language()),
                        reason.code().clause()))
                .toList();
        Reason first = reasons.get(0);
        return answer.of(
                problem(first, first.code().kind().status(), violations),
                request.method().name());
    }

    private Problem problem(Reason reason, int status, List<Problem.Violation> violations) {
        return new Problem(
                "/problems/" + reason.code().code(),
                texts.text(reason, language()),
                status,
                reason.code().code(),
                texts.remedy(reason, language()).orElse(""),
                violations,
                "");
    }

    private Locale language() {
        return language.locale();
    }

    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.indexOf('.') + 1);
    }
}
