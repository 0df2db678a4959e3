package org.sunbid.trading.bid.log;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.limit.RateLimited;

/** The log's files for everyone, as C2SP {@code tlog-tiles} has them. Tiles never change; the checkpoint does. */
@Path("/log")
@PermitAll
@Tag(name = "Public log")
public class LogFiles {

    private static final int A_DAY_SECONDS = 86_400;

    @Inject
    DatabaseTiles tiles;

    @Inject
    TileLogs logs;

    @Inject
    TakeCosignature cosignatures;

    @GET
    @Path("/key")
    @Operation(summary = "The log's public key, as in C2SP signed notes")
    public Response key() {
        return Response.ok(logs.key().format() + "\n", "text/plain; charset=utf-8")
                .build();
    }

    @GET
    @Path("/checkpoint")
    @Operation(summary = "The newest checkpoint, a signed note")
    @Transactional
    public Response checkpoint() {
        CacheControl fresh = new CacheControl();
        fresh.setNoCache(true);
        return Response.ok(file("checkpoint"), "text/plain; charset=utf-8")
                .cacheControl(fresh)
                .build();
    }

    @GET
    @Path("/tile/{path: [0-9a-z./]+}")
    @Operation(summary = "A tile of hashes, or a bundle of entries below tile/entries/")
    @Transactional
    public Response tile(@PathParam("path") String path) {
        CacheControl kept = new CacheControl();
        kept.setMaxAge(A_DAY_SECONDS);
        return Response.ok(file("tile/" + path), "application/octet-stream")
                .cacheControl(kept)
                .build();
    }

    @POST
    @Path("/cosignatures")
    @Consumes(MediaType.TEXT_PLAIN)
    @RateLimited(120)
    @Operation(
            summary = "A witness signs the newest checkpoint",
            description =
                    "The body is one signature line (C2SP tlog-cosignature v1) of a witness this platform trusts.")
    @APIResponse(responseCode = "204", description = "The checkpoint carries it from now on")
    public void cosign(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN,
                                            schema = @Schema(implementation = String.class),
                                            example = "— supervision/witness 5ZpRZAAAAABp…"))
                    @NotNull
                    @Size(max = 1_000)
                    String line) {
        cosignatures.take(line);
    }

    private byte[] file(String path) {
        return tiles.read(path).orElseThrow(NotFoundException::new);
    }
}
