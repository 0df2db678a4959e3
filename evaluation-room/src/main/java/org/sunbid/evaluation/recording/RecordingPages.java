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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Role;

/** The recordings of a panel, for supervisors: played back on the record, and verified. */
@Path("/rooms/{lot}/recordings")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.SUPERVISOR_ROLE)
public class RecordingPages {

    private final ReadRecordings readRecordings;
    private final VerifyRecording verifyRecording;

    RecordingPages(ReadRecordings readRecordings, VerifyRecording verifyRecording) {
        this.readRecordings = readRecordings;
        this.verifyRecording = verifyRecording;
    }

    @CheckedTemplate(basePath = "recording")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance recordings(
                String lot, List<ReadRecordings.Line> recordings, Optional<VerifyRecording.Finding> finding);
    }

    /** All recordings; what was found of the one that was asked for. */
    @GET
    public TemplateInstance show(@PathParam("lot") String lot, @QueryParam("verify") UUID verify) {
        List<ReadRecordings.Line> recordings = readRecordings.of(lot).orThrow();
        Optional<VerifyRecording.Finding> finding = Optional.ofNullable(verify)
                .map(id -> verifyRecording.verify(lot, id).orThrow());
        return Templates.recordings(lot, recordings, finding);
    }
}
