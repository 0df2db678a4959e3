package org.sunbid.trading.award;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.time.DatabaseClock;

/** Candidates, winner and contract of a lot on one page. */
@Path("/lots/{lot}/award")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AwardPages {

    private final ReadAward read;
    private final PublishCandidates publish;
    private final AwardLot award;
    private final CancelAward cancel;
    private final RecordContract contract;
    private final DatabaseClock clock;
    private final CurrentActor actor;

    AwardPages(
            ReadAward read,
            PublishCandidates publish,
            AwardLot award,
            CancelAward cancel,
            RecordContract contract,
            DatabaseClock clock,
            CurrentActor actor) {
        this.read = read;
        this.publish = publish;
        this.award = award;
        this.cancel = cancel;
        this.contract = contract;
        this.clock = clock;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "award")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance award(AwardPage page, List<Reason> reasons);
    }

    /** The page for whoever may know of the award. */
    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("lot") String lot) {
        return page(lot, AwardPage.Typed.NOTHING, List.of());
    }

    /** Publishes the candidates. */
    @POST
    @Path("candidates")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public Object publish(@PathParam("lot") String lot) {
        return shown(lot, AwardPage.Typed.NOTHING, publish.publish(lot, actor.get()));
    }

    /** Names the winner. */
    @POST
    @Path("winner")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public Object award(
            @PathParam("lot") String lot,
            @FormParam("bid") UUID bid,
            @FormParam("passedOver") Optional<String> passedOver,
            @FormParam("grounds") String grounds) {
        Choice choice = new Choice(
                bid,
                passedOver.filter(ground -> !ground.isEmpty()).map(Choice.PassedOver::valueOf),
                Optional.ofNullable(grounds).filter(words -> !words.isBlank()));
        return shown(lot, AwardPage.Typed.grounds(grounds), award.award(lot, choice, actor.get()));
    }

    /** Records that the award falls away. */
    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public Object cancel(
            @PathParam("lot") String lot,
            @FormParam("ground") Optional<String> ground,
            @FormParam("words") String words,
            @FormParam("confirm") String confirm) {
        AwardPage.Typed typed = AwardPage.Typed.grounds(words);
        Optional<Choice.PassedOver> chosen = Arrays.stream(Choice.PassedOver.values())
                .filter(each -> ground.filter(each.name()::equals).isPresent())
                .findFirst();
        CancelAward.Command command = new CancelAward.Command(chosen, typed.grounds(), confirm == null ? "" : confirm);
        return shown(lot, typed, cancel.cancel(lot, command, actor.get()));
    }

    /** Puts the contract on record. */
    @POST
    @Path("contract")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    public Object contract(
            @PathParam("lot") String lot,
            @FormParam("number") String number,
            @FormParam("price") String price,
            @FormParam("signedOn") String signedOn) {
        AwardPage.Typed typed = new AwardPage.Typed("", number, price, signedOn);
        Optional<RecordContract.Command> command = command(typed);
        if (command.isEmpty()) {
            return page(lot, typed, List.of(Reason.of(AwardRefusal.CONTRACT_INCOMPLETE)));
        }
        return shown(lot, typed, contract.record(lot, command.get(), actor.get()));
    }

    private static Optional<RecordContract.Command> command(AwardPage.Typed typed) {
        try {
            return Optional.of(new RecordContract.Command(
                            typed.number().strip(),
                            new BigDecimal(typed.price().replace(",", "").strip()),
                            LocalDate.parse(typed.signedOn())))
                    .filter(command -> !command.number().isEmpty()
                            && command.number().length() <= 60
                            && command.price().precision() <= 20);
        } catch (NumberFormatException | DateTimeParseException | NullPointerException incomplete) {
            return Optional.empty();
        }
    }

    private Object shown(String lot, AwardPage.Typed typed, Outcome<?> outcome) {
        return outcome.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(URI.create("/lots/" + lot + "/award")).build()
                : page(lot, typed, outcome.reasons());
    }

    private TemplateInstance page(String lot, AwardPage.Typed typed, List<Reason> reasons) {
        Optional<Actor> who = actor.find();
        ReadAward.AwardSheet sheet =
                read.find(lot, who).orElseThrow(() -> new RefusedException(AwardRefusal.NOT_PUBLIC, lot));
        boolean runs = who.filter(person -> RunBy.actor(Optional.of(sheet.lot()), person))
                .isPresent();
        boolean notice = who.flatMap(person -> read.noticeFor(lot, person)).isPresent();
        return Templates.award(new AwardPage(sheet, runs, notice, clock.now(), typed), reasons);
    }
}
