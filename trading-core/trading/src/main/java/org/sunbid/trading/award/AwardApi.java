package org.sunbid.trading.award;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.bid.ConsortiumMember;

/** Candidates, award and contract of a lot as JSON. */
@Path("/api/lots/{lot}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "award", description = "Candidates, award, contract")
public class AwardApi {

    private final ReadAward read;
    private final PublishCandidates publish;
    private final AwardLot award;
    private final RecordContract contract;
    private final FileStore files;
    private final CurrentActor actor;

    AwardApi(
            ReadAward read,
            PublishCandidates publish,
            AwardLot award,
            RecordContract contract,
            FileStore files,
            CurrentActor actor) {
        this.read = read;
        this.publish = publish;
        this.award = award;
        this.contract = contract;
        this.files = files;
        this.actor = actor;
    }

    /** Whom the tenderee takes. */
    public record ChoiceRequest(
            @NotNull @Schema(description = "Id of the candidate's bid")
            UUID bid,

            @Schema(nullable = true, description = "Ground of REG 55 on which better candidates are passed over")
            Choice.PassedOver passedOver,

            @Size(max = 2000) @Schema(nullable = true, examples = "第一中标候选人书面放弃中标")
            String grounds) {

        Choice choice() {
            return new Choice(bid, Optional.ofNullable(passedOver), Optional.ofNullable(grounds));
        }
    }

    /** A signed contract. */
    public record ContractRequest(
            @NotBlank @Size(max = 60) @Schema(examples = "KMPL-2026-118")
            String number,

            @NotNull @Positive @Digits(integer = 14, fraction = 2) @Schema(examples = "46880000.00")
            BigDecimal price,

            @NotNull @Schema(examples = "2026-12-30") LocalDate signedOn) {}

    /**
     * A candidate.
     *
     * @param consortium who bid together with the bidder, who leads; empty when it bid alone
     */
    public record CandidateView(
            int rank,
            UUID bid,
            String bidderUscc,
            String bidderName,
            BigDecimal price,
            BigDecimal total,
            List<ConsortiumMember> consortium) {}

    /** An award as it stands. */
    public record AwardView(
            String lot,
            String state,
            List<CandidateView> candidates,
            Optional<Instant> publishedAt,
            Optional<Instant> publicUntil,
            Optional<UUID> winnerBid,
            Optional<Instant> awardedAt,
            Optional<String> grounds,
            Optional<Instant> contractUntil,
            Optional<Contract> contract,
            List<CancelledAward> cancelled) {

        static AwardView of(ReadAward.AwardSheet sheet) {
            return new AwardView(
                    sheet.lot().lotCode(),
                    sheet.lot().state().name(),
                    sheet.candidates().stream()
                            .map(bid -> new CandidateView(
                                    bid.rank(),
                                    bid.bid(),
                                    bid.bidderUscc(),
                                    bid.bidderName(),
                                    bid.price(),
                                    bid.total(),
                                    sheet.membersOf(bid)))
                            .toList(),
                    sheet.publishedAt(),
                    sheet.publicUntil(),
                    sheet.winnerBid(),
                    sheet.awardedAt(),
                    sheet.grounds(),
                    sheet.contractUntil(),
                    sheet.contract(),
                    sheet.cancelled());
        }
    }

    @GET
    @Path("award")
    @PermitAll
    @Operation(summary = "Candidates, winner and contract, from the publication of the candidates on")
    public AwardView award(@PathParam("lot") String lot) {
        return read.find(lot, actor.find())
                .map(AwardView::of)
                .orElseThrow(() -> new RefusedException(AwardRefusal.NOT_PUBLIC, lot));
    }

    @GET
    @Path("award/notice")
    @Produces("application/pdf")
    @RolesAllowed(Role.BIDDER_ROLE)
    @Operation(summary = "One's own award or loser notice")
    public Response notice(@PathParam("lot") String lot) {
        String sha256 =
                read.noticeFor(lot, actor.get()).orElseThrow(() -> new RefusedException(AwardRefusal.NOT_PUBLIC, lot));
        return Response.ok(files.open(sha256)).build();
    }

    @POST
    @Path("candidates")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Publish the panel's candidates, at most three; objections are heard from then on")
    public AwardView publish(@PathParam("lot") String lot) {
        publish.publish(lot, actor.get()).orThrow();
        return award(lot);
    }

    @POST
    @Path("award")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Take a candidate; every bidder gets its notice")
    public AwardView award(@PathParam("lot") String lot, @Valid @NotNull ChoiceRequest request) {
        award.award(lot, request.choice(), actor.get()).orThrow();
        return award(lot);
    }

    @POST
    @Path("contract")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Put the signed contract on record; it is published")
    public AwardView contract(@PathParam("lot") String lot, @Valid @NotNull ContractRequest request) {
        contract.record(
                        lot,
                        new RecordContract.Command(request.number(), request.price(), request.signedOn()),
                        actor.get())
                .orThrow();
        return award(lot);
    }
}
