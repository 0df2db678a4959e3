package org.sunbid.trading.custody;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.custodian.SignedPost;

/** The board of a key ceremony: everyone reads it, its custodians post to it. */
@Path("/api/custody")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Custody", description = "Custodians make the key that opens the bids of a tender")
public class CustodyApi {

    /** A board. Everything in Base64 is what its author signed, byte for byte. */
    @SuppressWarnings("ArrayRecordComponent") // signed bytes; nobody compares them
    public record BoardAnswer(
            UUID id,
            String tender,

            @Schema(description = "Canonical JSON of the terms, Base64 (PROTOCOL.md §16.1)")
            byte[] terms,

            @Schema(examples = "DEALING") CeremonyState state,
            Instant begunAt,
            Instant endedAt,

            @Schema(description = "Index of the custodian whose fault made it void")
            Integer guilty,

            List<PostAnswer> posts) {

        static BoardAnswer of(Board board) {
            return new BoardAnswer(
                    board.id(),
                    board.terms().tender(),
                    board.terms().toJson(),
                    board.state(),
                    board.begunAt(),
                    board.endedAt().orElse(null),
                    board.guilty().orElse(null),
                    board.posts().stream().map(PostAnswer::of).toList());
        }
    }

    /** A post on it. */
    @SuppressWarnings("ArrayRecordComponent") // signed bytes; nobody compares them
    public record PostAnswer(PostKind kind, int custodian, byte[] post, byte[] signature, Instant pinnedAt) {

        static PostAnswer of(Board.Pinned pinned) {
            return new PostAnswer(
                    pinned.kind(),
                    pinned.custodian(),
                    pinned.post().json(),
                    pinned.post().signature(),
                    pinned.at());
        }
    }

    /** A post of the caller's; both in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // signed bytes; nobody compares them
    public record PostRequest(
            @Schema(description = "Canonical JSON of the post (PROTOCOL.md §16.2)", examples = "eyJjZXJlbW9ueSI6…")
            @NotNull
            @Size(max = SignedPost.LIMIT_BYTES)
            byte[] post,

            @Schema(description = "The custodian's detached CMS signature over it", examples = "MIIGxgYJ…")
            @NotNull
            @Size(max = 262_144)
            byte[] signature) {}

    /** How far the ceremony is now. */
    public record StateAnswer(@Schema(examples = "DEALING") CeremonyState state) {}

    private final ReadBoards boards;
    private final PinPost pinPost;
    private final CurrentActor actor;

    CustodyApi(ReadBoards boards, PinPost pinPost, CurrentActor actor) {
        this.boards = boards;
        this.pinPost = pinPost;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Role.CUSTODIAN_ROLE)
    @Operation(summary = "The ceremonies that wait for you")
    public List<BoardAnswer> own() {
        return boards.goingOnWith(actor.get()).stream().map(BoardAnswer::of).toList();
    }

    @GET
    @Path("/{ceremony}")
    @PermitAll
    @Operation(summary = "The board of a ceremony, with all that was posted")
    public BoardAnswer board(@PathParam("ceremony") UUID ceremony) {
        return boards.find(ceremony)
                .map(BoardAnswer::of)
                .orElseThrow(() -> new RefusedException(CustodyRefusal.UNKNOWN));
    }

    @GET
    @Path("/{ceremony}/transcript")
    @PermitAll
    @Operation(summary = "The transcript of a complete ceremony, which proves its key (PROTOCOL.md §16.8)")
    public byte[] transcript(@PathParam("ceremony") UUID ceremony) {
        return boards.transcript(ceremony)
                .orElseThrow(() -> new RefusedException(CustodyRefusal.UNKNOWN))
                .toJson();
    }

    @POST
    @Path("/{ceremony}/posts")
    @RolesAllowed(Role.CUSTODIAN_ROLE)
    @RateLimited(120)
    @Operation(
            summary = "Pin your post to the board",
            description = "Joining, dealing, complaint or confirmation, in its turn, signed by you. May be repeated.")
    public StateAnswer pin(@PathParam("ceremony") UUID ceremony, @Valid @NotNull PostRequest request) {
        SignedPost post = new SignedPost(request.post(), request.signature());
        return new StateAnswer(pinPost.pin(ceremony, actor.get(), post).orThrow());
    }
}
