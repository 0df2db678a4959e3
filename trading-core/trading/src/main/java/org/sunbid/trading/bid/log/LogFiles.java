package org.sunbid.trading.bid.log;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

    private byte[] file(String path) {
        return tiles.read(path).orElseThrow(NotFoundException::new);
    }
}
