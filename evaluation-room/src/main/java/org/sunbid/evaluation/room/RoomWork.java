package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderAction;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** The room on the worklists of members who have something to do there, and on the tender page for hosts. */
@ApplicationScoped
public class RoomWork implements WorklistSource, TenderAction {

    private static final Set<LotState> WITH_ROOM = Set.of(
            LotState.EVALUATING,
            LotState.EVALUATED,
            LotState.CANDIDATES_PUBLISHED,
            LotState.AWARDED,
            LotState.CONTRACTED);

    private final PanelSessions sessions;
    private final PanelMembers members;
    private final ReadLot lots;

    RoomWork(PanelSessions sessions, PanelMembers members, ReadLot lots) {
        this.sessions = sessions;
        this.members = members;
        this.lots = lots;
    }

    @Override
    @Transactional
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        if (!actor.is(Role.EXPERT)) {
            return List.of();
        }
        RoomMessages words = words(locale);
        return members.ofAccount(actor.accountId()).stream()
                .filter(this::hasToAct)
                .map(member -> item(member, words))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        boolean watches = actor.filter(person -> HostedLots.isHost(person, lot) || person.is(Role.SUPERVISOR))
                .isPresent();
        return watches && WITH_ROOM.contains(lot.state())
                ? List.of(new Offer(lot.terms().in(words(locale).action()), "/rooms/" + lot.lotCode(), false))
                : List.of();
    }

    private boolean hasToAct(PanelMember member) {
        return sessions.ofLot(member.lotCode())
                .map(session -> switch (session.state()) {
                    case GATHERING -> member.chairVote().isEmpty();
                    case REVIEW -> !member.hasReviewed();
                    case SCORING -> !member.hasScored();
                    case DELIBERATION -> true;
                    case PRICE_REVIEW ->
                        !member.hasReviewedPrices()
                                || session.chair().filter(member.id()::equals).isPresent();
                    case AWAITING_PRICES, CONCLUDED, CLOSED -> false;
                })
                .orElse(false);
    }

    private Optional<WorkItem> item(PanelMember member, RoomMessages words) {
        return lots.find(member.lotCode())
                .map(lot -> new WorkItem(
                        lot.terms().in(member.isPresent() ? words.task_judge() : words.task_check_in()),
                        lot.tenderName() + " · " + lot.lotName(),
                        "/rooms/" + lot.lotCode(),
                        Optional.empty()));
    }

    private static RoomMessages words(Locale locale) {
        return MessageBundles.get(
                RoomMessages.class, Localized.Literal.of(Language.of(locale).tag()));
    }
}
