package org.sunbid.evaluation.draw;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderAction;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** What the draw of a panel puts on worklists and offers on the tender page: invitations to experts, draws to hosts. */
@ApplicationScoped
public class PanelWork implements WorklistSource, TenderAction {

    private final ReadInvitations invitations;
    private final ReadDraw draws;
    private final ReadLot lots;

    PanelWork(ReadInvitations invitations, ReadDraw draws, ReadLot lots) {
        this.invitations = invitations;
        this.draws = draws;
        this.lots = lots;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        List<WorkItem> work = new ArrayList<>();
        PanelMessages words = words(locale);
        if (actor.is(Role.EXPERT)) {
            invitations
                    .waitingFor(actor)
                    .forEach(one -> work.add(new WorkItem(
                            words.task_answer(),
                            one.tenderName() + " · " + one.lotName(),
                            "/invitations",
                            Optional.empty())));
        }
        if (actor.is(Role.AGENCY) || actor.is(Role.TENDEREE)) {
            lots.standingIn(LotState.OPENED).stream()
                    .filter(lot -> HostedLots.isHost(actor, lot))
                    .forEach(lot -> work.add(new WorkItem(
                            task(lot, words),
                            lot.tenderName() + " · " + lot.lotName(),
                            "/panels/" + lot.lotCode(),
                            Optional.empty())));
        }
        return work;
    }

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        boolean host = actor.filter(person -> HostedLots.isHost(person, lot)).isPresent();
        return host && lot.state() == LotState.OPENED
                ? List.of(new Offer(task(lot, words(locale)), "/panels/" + lot.lotCode(), true))
                : List.of();
    }

    private String task(LotSheet lot, PanelMessages words) {
        boolean filled = draws.progress(lot.lotCode())
                .filter(draw -> draw.state() == DrawState.FILLED)
                .isPresent();
        return filled ? words.task_open() : words.task_panel();
    }

    private static PanelMessages words(Locale locale) {
        return MessageBundles.get(
                PanelMessages.class, Localized.Literal.of(Language.of(locale).tag()));
    }
}
