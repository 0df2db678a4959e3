package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is at the table. The open page asks every few seconds, and each act counts; when nothing was heard of a member who has entered
 * for longer than {@code sunbid.evaluation.presence-gap}, the gap is shown while it lasts and kept when it ends. In the caller's
 * transaction.
 */
@ApplicationScoped
class Presence {

    private static final Duration SEEN_EVERY = Duration.ofSeconds(10);

    private final PresenceGaps gaps;
    private final PanelMembers members;
    private final Duration gap;

    Presence(
            PresenceGaps gaps,
            PanelMembers members,
            @ConfigProperty(name = "sunbid.evaluation.presence-gap", defaultValue = "PT30S") Duration gap) {
        this.gaps = gaps;
        this.members = members;
        this.gap = gap;
    }

    /** The member is heard of at this time; ends a gap. */
    void heard(PanelMember member, Instant now) {
        heard(member.id(), member.isPresent(), member.seenAt(), now);
    }

    private void heard(UUID member, boolean present, Optional<Instant> lastSeen, Instant now) {
        lastSeen.filter(seen -> present && seen.plus(gap).isBefore(now))
                .ifPresent(seen -> gaps.note(member, seen, now));
    }

    /** The member looks at the open page: heard of as by {@link #heard}, and noted as seen, once in some seconds. */
    void looks(PanelMember member, Instant now) {
        note(member.id(), member.isPresent(), member.seenAt(), now);
    }

    /** The same for a member who saves. */
    void saves(HeldSeat seat) {
        note(seat.member(), seat.present(), seat.seen(), seat.now());
    }

    private void note(UUID member, boolean present, Optional<Instant> lastSeen, Instant now) {
        if (lastSeen.filter(seen -> seen.plus(SEEN_EVERY).isAfter(now)).isEmpty()) {
            heard(member, present, lastSeen, now);
            members.sees(member, now);
        }
    }

    /** How present these members of a session are and were, by their ids. */
    Map<UUID, RoomView.Presence> of(PanelSession session, List<PanelMember> members, Instant now) {
        Map<UUID, List<PresenceGap>> kept =
                gaps.of(session).stream().collect(Collectors.groupingBy(PresenceGap::memberId));
        return members.stream()
                .collect(Collectors.toMap(
                        PanelMember::id, member -> line(member, kept.getOrDefault(member.id(), List.of()), now)));
    }

    private RoomView.Presence line(PanelMember member, List<PresenceGap> kept, Instant now) {
        long unheard = member.seenAt()
                .filter(seen -> member.isPresent() && seen.plus(gap).isBefore(now))
                .map(seen -> Duration.between(seen, now).toSeconds())
                .orElse(0L);
        long away = kept.stream()
                .map(PresenceGap::length)
                .mapToLong(Duration::toSeconds)
                .sum();
        return new RoomView.Presence(unheard, kept.size(), away);
    }
}
