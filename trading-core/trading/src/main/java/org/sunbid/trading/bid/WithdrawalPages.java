package org.sunbid.trading.bid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.receipt.WithdrawalStatement;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** A bidder takes its bid back with its signature, in two steps. */
@Path("/lots/{lot}/bid/{bid}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.BIDDER_ROLE)
public class WithdrawalPages {

    private final ReadLot lots;
    private final BidStatuses statuses;
    private final WithdrawBid withdraw;
    private final IssueReceipt receipts;
    private final CurrentActor actor;
    private final DatabaseClock clock;

    WithdrawalPages(
            ReadLot lots,
            BidStatuses statuses,
            WithdrawBid withdraw,
            IssueReceipt receipts,
            CurrentActor actor,
            DatabaseClock clock) {
        this.lots = lots;
        this.statuses = statuses;
        this.withdraw = withdraw;
        this.receipts = receipts;
        this.actor = actor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "bid")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance withdrawal(WithdrawalPage page, List<Reason> reasons);
    }

    /** What is to be signed, and how. */
    @GET
    @Path("/withdrawal")
    public TemplateInstance show(@PathParam("lot") String lot, @PathParam("bid") UUID bid) {
        return page(lot, bid, List.of());
    }

    /** Takes the statement with its signature. */
    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object withdraw(
            @PathParam("lot") String lot,
            @PathParam("bid") UUID bid,
            @RestForm @DefaultValue("") String statement,
            @RestForm("signature") FileUpload signature)
            throws IOException {
        Outcome<Instant> outcome;
        try {
            outcome = withdraw.withdraw(bid, signed(statement, signature), actor.get());
        } catch (SealingException unreadable) {
            outcome = new Outcome.Refused<>(List.of(SealingRefusal.reason(unreadable)));
        }
        return outcome.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(URI.create("/lots/" + lot + "/bid")).build()
                : page(lot, bid, outcome.reasons());
    }

    /** The receipt of the withdrawal as a file. */
    @GET
    @Path("/withdrawal.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response receipt(@PathParam("bid") UUID bid) {
        return Response.ok(receipts.ofWithdrawal(bid, actor.get()).orThrow())
                .header("Content-Disposition", "attachment; filename=\"withdrawal-" + bid + ".json\"")
                .build();
    }

    /** Nothing when there is no signature; the rule says so. */
    private static byte[] signed(String statement, FileUpload signature) throws IOException {
        if (signature == null || signature.size() == 0 || signature.size() > DetachedSignature.LIMIT_BYTES) {
            return new byte[0];
        }
        return Withdrawal.of(
                        WithdrawalStatement.read(statement.getBytes(StandardCharsets.UTF_8)),
                        Files.readAllBytes(signature.uploadedFile()))
                .write();
    }

    private TemplateInstance page(String lotCode, UUID bid, List<Reason> reasons) {
        BidStatus status = statuses.find(bid, actor.get())
                .filter(found -> found.lotCode().equals(lotCode))
                .orElseThrow(() -> new RefusedException(BidRefusal.UNKNOWN));
        LotSheet lot = lots.find(lotCode).orElseThrow(() -> new RefusedException(BidRefusal.LOT_UNKNOWN, lotCode));
        WithdrawalStatement statement = new WithdrawalStatement(
                lot.tenderCode(),
                lotCode,
                bid.toString(),
                actor.get().uscc().orElseThrow(),
                status.sealDigest(),
                clock.now());
        return Templates.withdrawal(new WithdrawalPage(lot, status, statement), reasons);
    }
}
