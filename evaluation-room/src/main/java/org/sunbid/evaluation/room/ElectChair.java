package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;

/**
 * Members elect their chair (O12 9): once everybody is present and has voted, who has the most votes. When two have
 * equally many, everybody votes again.
 */
@ApplicationScoped
public class ElectChair {

    private final AtTheTable table;
    private final PanelMembers members;
    private final Audit audit;

    ElectChair(AtTheTable table, PanelMembers members, Audit audit) {
        this.table = table;
        this.members = members;
        this.audit = audit;
    }

    /** Votes for a member, oneself included; the result is whether there is a chair now. */
    @Transactional
    public Outcome<Boolean> vote(Actor actor, String lotCode, UUID candidate) {
        return table.alone(actor, lotCode, seat -> {
            List<PanelMember> panel = members.seated(seat.session());
            boolean known = panel.stream().anyMatch(member -> member.id().equals(candidate));
            return Decision.all(List.of(
                            Decision.require(
                                    seat.session().state() == SessionState.GATHERING, RoomRefusal.CHAIR_ELECTED),
                            Decision.require(seat.member().isPresent(), RoomRefusal.NOT_CHECKED_IN),
                            Decision.require(known, RoomRefusal.UNKNOWN_MEMBER)))
                    .then(() -> {
                        seat.member().voteForChair(candidate);
                        return settle(seat.session(), panel);
                    });
        });
    }

    private boolean settle(PanelSession session, List<PanelMember> panel) {
        boolean everyoneVoted = panel.size() == session.seats()
                && panel.stream().allMatch(member -> member.chairVote().isPresent());
        if (!everyoneVoted) {
            return false;
        }
        Optional<UUID> winner = winner(
                panel.stream().flatMap(member -> member.chairVote().stream()).toList());
        winner.ifPresentOrElse(session::elect, () -> panel.forEach(PanelMember::forgetChairVote));
        audit.recordUnnamed(winner.isPresent() ? "chair-elected" : "chair-vote-tied", session.lotCode(), Map.of());
        return winner.isPresent();
    }

    /** Who has more votes than anybody else. */
    static Optional<UUID> winner(List<UUID> votes) {
        Map<UUID, Long> counts =
                votes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<UUID> leading = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
    }
}
