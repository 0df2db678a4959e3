package org.sunbid.trading.custody;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunbid.platform.login.AccountSheet;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.ReadAccounts;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.trading.tender.ReadTenders;
import org.sunbid.trading.tender.TenderRefusal;
import org.sunbid.trading.tender.TenderSheet;

/** The page on which custodians are named. */
@Path("/tenders/{tender}/custody")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
public class CustodyPages {

    private final ReadBoards boards;
    private final ReadTenders tenders;
    private final ReadAccounts accounts;
    private final BeginCeremony begin;
    private final CurrentActor actor;

    CustodyPages(
            ReadBoards boards, ReadTenders tenders, ReadAccounts accounts, BeginCeremony begin, CurrentActor actor) {
        this.boards = boards;
        this.tenders = tenders;
        this.accounts = accounts;
        this.begin = begin;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "custody")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance begin(
                TenderSheet tender,
                List<AccountSheet> candidates,
                Typed typed,
                List<Board> boards,
                List<Reason> reasons);
    }

    /** What was typed. */
    public record Typed(String threshold, List<String> custodians) {

        /** Whether this account was ticked. */
        public boolean has(UUID id) {
            return custodians.contains(id.toString());
        }
    }

    /** Where custodians are named. */
    @GET
    public TemplateInstance name(@PathParam("tender") String tender) {
        return page(own(tender), new Typed("2", List.of()), List.of());
    }

    /** Names them. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object begin(
            @PathParam("tender") String tender, @RestForm String threshold, @RestForm List<String> custodian) {
        TenderSheet own = own(tender);
        Typed typed = new Typed(threshold == null ? "" : threshold.strip(), custodian == null ? List.of() : custodian);
        if (typed.custodians().size() > Ceremony.MOST_CUSTODIANS
                || !typed.threshold().matches("[0-9]{1,2}")) {
            return page(own, typed, List.of(numbers(typed)));
        }
        Outcome<List<UUID>> begun;
        try {
            begun = begin.begin(
                    tender,
                    actor.get(),
                    Integer.parseInt(typed.threshold()),
                    typed.custodians().stream().map(UUID::fromString).toList());
        } catch (IllegalArgumentException noAccount) {
            return page(own, typed, List.of(Reason.of(CustodyRefusal.NO_CUSTODIAN, "?")));
        }
        return begun.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(begun(tender, begun.orThrow())).build()
                : page(own, typed, begun.reasons());
    }

    private static URI begun(String tender, List<UUID> ceremonies) {
        return URI.create(ceremonies.size() == 1 ? "/custody/" + ceremonies.get(0) : "/tenders/" + tender + "/custody");
    }

    private static Reason numbers(Typed typed) {
        return Reason.of(
                CustodyRefusal.NUMBERS, typed.threshold(), typed.custodians().size(), Ceremony.MOST_CUSTODIANS);
    }

    private TemplateInstance page(TenderSheet tender, Typed typed, List<Reason> reasons) {
        return Templates.begin(
                tender, accounts.holding(Role.CUSTODIAN), typed, boards.ofTender(tender.code()), reasons);
    }

    private TenderSheet own(String tender) {
        return tenders.find(tender, actor.find())
                .filter(sheet -> actor.get().uscc().filter(sheet::isRunBy).isPresent())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, tender));
    }
}
