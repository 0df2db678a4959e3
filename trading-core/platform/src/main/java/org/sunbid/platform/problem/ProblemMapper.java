package org.sunbid.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sunbid.platform.database.DatabaseOutage;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.sealing.SealingException;

/** The one place where refusals and failures become answers. No answer names a class or shows a stack. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ReasonTexts texts;
    private final CurrentLanguage language;

    @Inject
    ProblemMapper(ReasonTexts texts, CurrentLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    @ServerExceptionMapper
    Response refused(RefusedException refusal) {
        return answer(refusal.reasons());
    }

    @ServerExceptionMapper
    Response doesNotHold(SealingException finding) {
        LOG.infof("refused: %s", finding.getMessage());
        return answer(List.of(SealingRefusal.reason(finding)));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        var violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(
                        PlatformRefusal.INVALID_FIELD.code(), field(violation), violation.getMessage(), ""))
                .sorted(Comparator.comparing(Problem.Violation::field))
                .toList();
        return answer(PlatformRefusal.INVALID_FIELD, 400, violations);
    }

    /** JSON that cannot be read, or not into what is asked for; what exactly is wrong stays in the log. */
    @ServerExceptionMapper({MismatchedInputException.class, JacksonException.class})
    Response unreadable(JacksonException malformed) {
        LOG.infof("refused: %s", malformed.getOriginalMessage());
        return answer(PlatformRefusal.MALFORMED);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notLoggedIn() {
        return answer(PlatformRefusal.NOT_LOGGED_IN);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(PlatformRefusal.NOT_ALLOWED);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict) {
        return answer(PlatformRefusal.CHANGED_MEANWHILE);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 400, 405, 406, 415 -> answer(PlatformRefusal.MALFORMED, status, List.of());
            case 401 -> answer(PlatformRefusal.NOT_LOGGED_IN);
            case 403 -> answer(PlatformRefusal.NOT_ALLOWED);
            case 404 -> answer(PlatformRefusal.NOT_FOUND);
            case 409 -> answer(PlatformRefusal.CHANGED_MEANWHILE);
            case 413 -> answer(PlatformRefusal.TOO_LARGE);
            case 429 -> answer(PlatformRefusal.TOO_OFTEN);
            default -> status < 400 ? failure.getResponse() : failed(failure);
        };
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        if (DatabaseOutage.causes(failure)) {
            return databaseAway(failure);
        }
        if (UnstorableText.isCauseOf(failure)) {
            LOG.info("refused: a text that the database cannot hold");
            return answer(PlatformRefusal.MALFORMED);
        }
        LOG.error("request failed", failure);
        return answer(new Problem(
                "/problems/request.failed",
                texts.find("request.failed", language()).orElse(""),
                500,
                "request.failed",
                texts.find("request.failed.remedy", language()).orElse(""),
                List.of(),
                TraceIds.current()));
    }

    /** Whether what was asked for has been done may be open when the connection broke in its commit; the text says so. */
    private Response databaseAway(Throwable failure) {
        LOG.error("requests are refused: no database", failure);
        return answer(List.of(Reason.of(PlatformRefusal.DATABASE_AWAY)));
    }

    private Response answer(PlatformRefusal refusal) {
        return answer(refusal, refusal.kind().status(), List.of());
    }

    private Response answer(PlatformRefusal refusal, int status, List<Problem.Violation> violations) {
        return answer(problem(Reason.of(refusal), status, violations));
    }

    private Response answer(List<Reason> reasons) {
        var violations = reasons.stream()
                .map(reason -> new Problem.Violation(
                        reason.code().code(),
                        "",
                        texts.text(reason, language()),
                        reason.code().clause()))
                .toList();
        Reason first = reasons.get(0);
        Response answer = answer(problem(first, first.code().kind().status(), violations));
        int seconds = first.code().retryAfterSeconds(first.arguments());
        return seconds > 0
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, seconds)
                        .build()
                : answer;
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
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
