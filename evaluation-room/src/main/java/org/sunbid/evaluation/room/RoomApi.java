package org.sunbid.evaluation.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;

/** The panel's session: opening it, arriving, electing the chair, leaving. */
@Path("/api/lots/{lot}/session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation room", description = "The panel's session")
public class RoomApi {

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final OpenSession openSession;
    private final ReadRoom readRoom;
    private final CheckIn checkIn;
    private final DeclareRecusal declareRecusal;
    private final ElectChair electChair;
    private final ReplaceAbsent replaceAbsent;

    RoomApi(
            CurrentActor actor,
            CurrentLanguage language,
            OpenSession openSession,
            ReadRoom readRoom,
            CheckIn checkIn,
            DeclareRecusal declareRecusal,
            ElectChair electChair,
            ReplaceAbsent replaceAbsent) {
        this.actor = actor;
        this.language = language;
        this.openSession = openSession;
        this.readRoom = readRoom;
        this.checkIn = checkIn;
        this.declareRecusal = declareRecusal;
        this.electChair = electChair;
        this.replaceAbsent = replaceAbsent;
    }

    /** The session. */
    public record Opened(UUID id) {}

    /** The pledge of O12 13. */
    public record Pledge(@Schema(examples = "true") boolean pledged) {}

    /** When the member entered. */
    public record Entered(Instant at) {}

    /** Why a member must leave. */
    public record Recusal(
            @Schema(examples = "与投标人负责人有近亲属关系") @NotNull @Size(max = 500)
            String reason) {}

    /** Who stays away, and what was done to reach them. */
    public record Absence(
            @NotNull UUID member,

            @Schema(examples = "已三次电话联系，均无人接听") @NotNull @Size(max = ReplaceAbsent.MOST_CHARACTERS)
            String reason) {}

    /** The seat that ended. */
    public record Replaced(int seat) {}

    /** A vote for a member. */
    public record ChairVote(@NotNull UUID member) {}

    /** Whether there is a chair now. */
    public record Elected(boolean elected) {}

    @POST
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Open the session of a complete panel")
    public Opened open(String lot) {
        return new Opened(openSession.open(actor.get(), lot).orThrow());
    }

    @GET
    @RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "The room as one may see it")
    public RoomView read(String lot) {
        return readRoom.read(actor.get(), lot, language.locale()).orThrow();
    }

    @POST
    @Path("/check-in")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Enter the room with the pledge")
    public Entered checkIn(String lot, @NotNull @Valid Pledge pledge) {
        return new Entered(checkIn.checkIn(actor.get(), lot, pledge.pledged()).orThrow());
    }

    @POST
    @Path("/recusal")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Recuse at the table: leave at once, the next in drawn order starts anew")
    public void recuse(String lot, @NotNull @Valid Recusal recusal) {
        declareRecusal.declare(actor.get(), lot, recusal.reason()).orThrow();
    }

    @POST
    @Path("/absences")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(
            summary = "Replace a member who never came or stays away",
            description =
                    "The next in drawn order is asked and starts anew (REG 48). Refused while the member has been at"
                            + " the table lately, or is not waited for.")
    public Replaced replace(String lot, @NotNull @Valid Absence absence) {
        return new Replaced(replaceAbsent
                .replace(actor.get(), lot, absence.member(), absence.reason())
                .orThrow());
    }

    @POST
    @Path("/chair")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Vote for the chair")
    public Elected elect(String lot, @NotNull @Valid ChairVote vote) {
        return new Elected(electChair.vote(actor.get(), lot, vote.member()).orThrow());
    }
}
