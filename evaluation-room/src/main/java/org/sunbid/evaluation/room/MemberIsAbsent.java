package org.sunbid.evaluation.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sunbid.platform.rule.Decision;

/**
 * A member is absent (擅离职守, REG 48) when the others wait for something of theirs and they have not been at the table for a
 * while. Whoever has done what the stage asks is not waited for, and whoever has the room open is there, however long they
 * read: so nobody is replaced for what they think. Before a report is concluded only; a signature that stays away is no
 * absence from judging.
 */
final class MemberIsAbsent {

    private MemberIsAbsent() {}

    /** Decides it now. */
    static Decision check(CaseFile file, PanelMember member, Instant now, Duration patience) {
        Instant since = member.seenAt().orElse(file.session().openedAt());
        return Decision.all(List.of(
                Decision.require(isWaitedFor(file, member), RoomRefusal.NOT_WAITED_FOR),
                Decision.require(
                        !since.plus(patience).isAfter(now), RoomRefusal.NOT_YET_ABSENT, patience.toMinutes())));
    }

    private static boolean isWaitedFor(CaseFile file, PanelMember member) {
        return switch (file.session().state()) {
            case GATHERING -> !member.isPresent() || member.chairVote().isEmpty();
            case REVIEW -> !member.hasReviewed();
            case SCORING -> !member.hasScored();
            case DELIBERATION -> isChair(file, member) || owesExplanation(file, member);
            case AWAITING_PRICES, PRICE_REVIEW, CONCLUDED, CLOSED -> false;
        };
    }

    private static boolean isChair(CaseFile file, PanelMember member) {
        return file.session().chair().filter(member.id()::equals).isPresent();
    }

    private static boolean owesExplanation(CaseFile file, PanelMember member) {
        return file.deviations().stream()
                .anyMatch(score -> score.memberId().equals(member.id())
                        && score.explanation().isEmpty());
    }
}
