package org.sunbid.evaluation.recording;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** Recordings of voice and picture: handed over by members' browsers, played back and verified by supervisors. */
@Path("/api/lots/{lot}/session/recordings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation room", description = "The panel's session")
public class RecordingApi {

    private final CurrentActor actor;
    private final StartRecording startRecording;
    private final KeepChunk keepChunk;
    private final ReadRecordings readRecordings;
    private final PlayRecording playRecording;
    private final VerifyRecording verifyRecording;

    RecordingApi(
            CurrentActor actor,
            StartRecording startRecording,
            KeepChunk keepChunk,
            ReadRecordings readRecordings,
            PlayRecording playRecording,
            VerifyRecording verifyRecording) {
        this.actor = actor;
        this.startRecording = startRecording;
        this.keepChunk = keepChunk;
        this.readRecordings = readRecordings;
        this.playRecording = playRecording;
        this.verifyRecording = verifyRecording;
    }

    /** What is going to be recorded. */
    public record Beginning(
            @Schema(examples = "video/webm;codecs=vp8,opus") @NotNull @Size(max = 100)
            String mediaType) {}

    /** The recording. */
    public record Begun(UUID id) {}

    /** That a chunk is kept, and the hash of the chain's end. */
    public record Kept(
            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String end) {}

    @POST
    @RolesAllowed(Role.EXPERT_ROLE)
    @RateLimited(120)
    @Operation(
            summary = "Begin to record yourself",
            description = "For members who have entered the room. One that was going on ends.")
    public Begun begin(String lot, @NotNull @Valid Beginning beginning, RoutingContext context) {
        return new Begun(startRecording
                .start(actor.get(), lot, WorkstationCookie.secret(context), beginning.mediaType())
                .orThrow());
    }

    @PUT
    @Path("/{recording}/chunks/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.EXPERT_ROLE)
    @RateLimited(1200)
    @Operation(
            summary = "Hand over a chunk of your recording",
            description =
                    "At most 2 MiB, numbered from 0, in order. The same number again changes nothing; a number that is left"
                            + " out stays a gap. Answered when the chunk is encrypted, on the disk and chained.")
    public Kept keep(
            @PathParam("lot") String lot,
            @PathParam("recording") UUID recording,
            @PathParam("number") int number,
            InputStream content,
            RoutingContext context)
            throws IOException {
        return new Kept(keepChunk
                .keep(
                        actor.get(),
                        new KeepChunk.Chunk(lot, recording, number, WorkstationCookie.secret(context)),
                        content)
                .orThrow());
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR_ROLE)
    @Operation(summary = "The recordings of a panel, with the ends of their chains")
    public List<ReadRecordings.Line> list(String lot) {
        return readRecordings.of(lot).orThrow();
    }

    @GET
    @Path("/{recording}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Role.SUPERVISOR_ROLE)
    @Operation(summary = "Play a recording back", description = "Each play is written into the audit.")
    public Response play(@PathParam("lot") String lot, @PathParam("recording") UUID recording) {
        PlayRecording.Played played = playRecording.open(lot, recording).orThrow();
        return Response.ok(played.content(), played.mediaType())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("/{recording}/verification")
    @RolesAllowed(Role.SUPERVISOR_ROLE)
    @Operation(
            summary = "Verify a recording",
            description = "Computes its chain anew and opens every chunk; names the first link that is broken.")
    public VerifyRecording.Finding verify(@PathParam("lot") String lot, @PathParam("recording") UUID recording) {
        return verifyRecording.verify(lot, recording).orThrow();
    }
}
