package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.evaluation.tie.ReadTie;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.bid.OpenedDocument;
import org.sunbid.trading.draw.JointDrawProgress;

/** The room as the person who looks may see it; for anybody else there is no such room. */
@ApplicationScoped
public class ReadRoom {

    private final ReadCaseFile files;
    private final PanelMembers members;
    private final ReadTie ties;
    private final ReplaceAbsent absentees;
    private final Presence presence;
    private final DatabaseClock clock;

    ReadRoom(
            ReadCaseFile files,
            PanelMembers members,
            ReadTie ties,
            ReplaceAbsent absentees,
            Presence presence,
            DatabaseClock clock) {
        this.files = files;
        this.members = members;
        this.ties = ties;
        this.absentees = absentees;
        this.presence = presence;
        this.clock = clock;
    }

    /** The view of a member, a host or a supervisor. Operators have none: they run the machines, not the panel. */
    @Transactional
    public Outcome<RoomView> read(Actor actor, String lotCode, Locale locale) {
        Optional<CaseFile> file = files.find(lotCode);
        Optional<PanelMember> member = members.seated(lotCode, actor.accountId());
        if (file.isEmpty()
                || (member.isEmpty() && !ReadSeating.watches(actor, file.get().lot()))) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        boolean host = HostedLots.isHost(actor, file.get().lot());
        Instant now = clock.now();
        member.filter(PanelMember::isPresent).ifPresent(present -> presence.looks(present, now));
        RoomViews views = new RoomViews(
                file.get(),
                locale,
                tie(file.get()).map(draw -> new RoomView.Tie(draw, host)),
                presence.of(file.get().session(), file.get().members(), now));
        return Outcome.done(member.map(views::of)
                .orElseGet(() -> actor.is(Role.SUPERVISOR)
                        ? views.overseen()
                        : views.watched(host ? absentees.absent(file.get()) : List.of())));
    }

    /** A document of a bid, for a member who has checked in. */
    @Transactional
    public Outcome<OpenedDocument> document(Actor actor, String lotCode, UUID bidId, int number) {
        Optional<PanelMember> member =
                members.seated(lotCode, actor.accountId()).filter(PanelMember::isPresent);
        Optional<OpenedBid> bid = member.flatMap(seat -> files.find(lotCode)).flatMap(file -> file.bid(bidId));
        List<OpenedDocument> documents = bid.map(OpenedBid::documents).orElse(List.of());
        return number < 1 || number > documents.size()
                ? Outcome.refused(RoomRefusal.UNKNOWN, lotCode)
                : Outcome.done(documents.get(number - 1));
    }

    /** A panel that judges again has no equals yet, whatever was drawn before. */
    private Optional<JointDrawProgress> tie(CaseFile file) {
        return file.session().state().isJudging()
                ? Optional.empty()
                : ties.progress(file.lot().lotCode());
    }
}
