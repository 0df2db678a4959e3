package org.sunbid.evaluation.recording;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;

/** The recordings of a panel, for supervisors: played back on the record, and verified. */
@Path("/rooms/{lot}/recordings")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.SUPERVISOR_ROLE)
public class RecordingPages {

    private final CurrentLanguage language;
    private final ReadRecordings readRecordings;
    private final VerifyRecording verifyRecording;
    private final String contentPolicy;

    RecordingPages(
            CurrentLanguage language,
            ReadRecordings readRecordings,
            VerifyRecording verifyRecording,
            @ConfigProperty(name = "quarkus.http.header.\"Content-Security-Policy\".value") String contentPolicy) {
        this.language = language;
        this.readRecordings = readRecordings;
        this.verifyRecording = verifyRecording;
        this.contentPolicy = contentPolicy;
    }

    @CheckedTemplate(basePath = "recording")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance recordings(
                String lot, List<ReadRecordings.Line> recordings, Optional<VerifyRecording.Finding> finding);
    }

    /** All recordings; what was found of the one that was asked for. */
    @GET
    public Response show(@PathParam("lot") String lot, @QueryParam("verify") UUID verify) {
        List<ReadRecordings.Line> recordings = readRecordings.of(lot).orThrow();
        Optional<VerifyRecording.Finding> finding = Optional.ofNullable(verify)
                .map(id -> verifyRecording.verify(lot, id).orThrow());
        String page = Templates.recordings(lot, recordings, finding)
                .setLocale(language.locale())
                .render();
        return Response.ok(page, MediaType.TEXT_HTML_TYPE)
                .header("Content-Security-Policy", contentPolicy + "; media-src 'self'")
                .build();
    }
}
