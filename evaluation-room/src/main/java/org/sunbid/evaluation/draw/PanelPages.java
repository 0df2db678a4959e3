package org.sunbid.evaluation.draw;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.evaluation.city.City;
import org.sunbid.evaluation.expert.Specialties;
import org.sunbid.evaluation.expert.Specialty;
import org.sunbid.network.code.RegionCode;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.problem.ReasonTexts;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.tender.LotSheet;

/** Asking for a lot's panel, drawing it, and watching who has answered, in numbers. */
@Path("/panels/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
public class PanelPages {

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final HostedLots lots;
    private final ReadDraw readDraw;
    private final RequestPanel requestPanel;
    private final DrawPanel drawPanel;
    private final ReplaceSilent replaceSilent;
    private final Cities cities;
    private final ReasonTexts texts;

    PanelPages(
            CurrentActor actor,
            CurrentLanguage language,
            HostedLots lots,
            ReadDraw readDraw,
            RequestPanel requestPanel,
            DrawPanel drawPanel,
            ReplaceSilent replaceSilent,
            Cities cities,
            ReasonTexts texts) {
        this.actor = actor;
        this.language = language;
        this.lots = lots;
        this.readDraw = readDraw;
        this.requestPanel = requestPanel;
        this.drawPanel = drawPanel;
        this.replaceSilent = replaceSilent;
        this.cities = cities;
        this.texts = texts;
    }

    /** What the page shows. */
    public record View(
            LotSheet lot,
            Optional<DrawProgress> progress,
            boolean host,
            PanelForm form,
            List<SuitableExperts.Count> counts,
            String contribution,
            List<Specialty> tree,
            List<RegionCode> regions,
            List<City> lenders,
            String refusal,
            Locale locale) {

        /** A specialty with its name; a code that the tree no longer has stands alone. */
        public String specialty(String code) {
            return tree.stream()
                    .filter(node -> node.code().equals(code))
                    .findFirst()
                    .map(node -> code + " " + node.text(locale))
                    .orElse(code);
        }

        /** A city by its name; a platform that is no longer known by its own. */
        public String city(String platform) {
            return lenders.stream()
                    .filter(city -> city.platform().equals(platform))
                    .findFirst()
                    .map(city -> city.name(locale))
                    .orElse(platform);
        }

        /** Another party is waited for, so the page looks again by itself. */
        public boolean isWaiting() {
            return progress.filter(draw -> draw.state() == DrawState.ASKED).isPresent()
                    || progress.map(DrawProgress::joint)
                            .filter(JointDrawProgress::isWaiting)
                            .isPresent();
        }

        /** The host's share is waited for. */
        public boolean isHostsTurn() {
            return host
                    && progress.map(DrawProgress::joint)
                            .filter(JointDrawProgress::isHostsTurn)
                            .isPresent();
        }

        /** A panel may be asked for now. */
        public boolean mayRequest() {
            return host
                    && progress.filter(draw -> !draw.state().mayBeAskedAnew() && draw.state() != DrawState.VOID)
                            .isEmpty();
        }
    }

    @CheckedTemplate(basePath = "panel")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance panel(View view, List<Reason> reasons);
    }

    /** The page. */
    @GET
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE, Role.OPERATOR_ROLE})
    public TemplateInstance show(@PathParam("lot") String lot) {
        return page(lot, PanelForm.empty(), List.of(), "", List.of());
    }

    /** Counts, or freezes, by the button that was pressed. */
    @POST
    @Path("/request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object request(@PathParam("lot") String lot, MultivaluedMap<String, String> typed) {
        PanelForm form = PanelForm.of(typed);
        if (typed.containsKey("count")) {
            Outcome<List<SuitableExperts.Count>> counts = readDraw.feasibility(actor.get(), lot, form.quotas());
            return counts instanceof Outcome.Done<List<SuitableExperts.Count>> done
                    ? page(lot, form, done.result(), "", List.of())
                    : page(lot, form, List.of(), "", counts.reasons());
        }
        Outcome<?> outcome = requestPanel.request(actor.get(), lot, form.quotas(), form.demanding());
        return outcome.reasons().isEmpty() ? back(lot) : page(lot, form, List.of(), "", outcome.reasons());
    }

    /** Draws. */
    @POST
    @Path("/draw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object draw(@PathParam("lot") String lot, @FormParam("contribution") @DefaultValue("") String contribution) {
        Outcome<JointDrawProgress> outcome = drawPanel.draw(actor.get(), lot, contribution);
        return outcome.reasons().isEmpty()
                ? back(lot)
                : page(lot, PanelForm.empty(), List.of(), contribution, outcome.reasons());
    }

    /** Replaces those who have not answered in time. */
    @POST
    @Path("/replacements")
    public Object replace(@PathParam("lot") String lot) {
        Outcome<Integer> outcome = replaceSilent.replace(actor.get(), lot);
        return outcome.reasons().isEmpty() ? back(lot) : page(lot, PanelForm.empty(), List.of(), "", outcome.reasons());
    }

    private TemplateInstance page(
            String lotCode,
            PanelForm form,
            List<SuitableExperts.Count> counts,
            String contribution,
            List<Reason> reasons) {
        Actor person = actor.get();
        LotSheet lot = lots.watchedBy(person, lotCode)
                .orElseThrow(() -> new RefusedException(DrawRefusal.UNKNOWN_LOT, lotCode));
        Optional<DrawProgress> progress = readDraw.progress(lotCode);
        return Templates.panel(
                new View(
                        lot,
                        progress,
                        HostedLots.isHost(person, lot),
                        form,
                        counts,
                        contribution,
                        Specialties.all(),
                        RegionCode.all(),
                        cities.lenders(),
                        progress.map(DrawProgress::refusal)
                                .map(code ->
                                        texts.general(code, language.locale()).orElse(code))
                                .orElse(""),
                        language.locale()),
                reasons);
    }

    private static Response back(String lot) {
        return Response.seeOther(URI.create("/panels/" + lot)).build();
    }
}
