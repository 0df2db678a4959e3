package org.sunbid.trading.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.SignedPost;

/**
 * The board of a ceremony as everyone sees it.
 *
 * @param terms what the custodians agree on
 * @param seats one a custodian, in the order of their indices
 * @param endedAt when it was complete or void
 * @param guilty index of the custodian whose fault made it void
 */
public record Board(
        UUID id,
        Ceremony terms,
        CeremonyState state,
        Instant begunAt,
        Optional<Instant> endedAt,
        Optional<Integer> guilty,
        List<Seat> seats,
        List<Pinned> posts) {

    public Board {
        seats = List.copyOf(seats);
        posts = List.copyOf(posts);
    }

    /** A custodian and what they have said. */
    public record Seat(int index, String name, boolean joined, boolean dealt, boolean confirmed, boolean complained) {}

    /** A post that hangs on it. */
    public record Pinned(PostKind kind, int custodian, SignedPost post, Instant at) {}

    static Board of(KeyCeremony ceremony) {
        Ceremony terms = ceremony.terms();
        return new Board(
                ceremony.id(),
                terms,
                ceremony.state(),
                ceremony.begunAt(),
                ceremony.endedAt(),
                ceremony.guilty(),
                IntStream.rangeClosed(1, terms.size())
                        .mapToObj(index -> seat(ceremony, terms, index))
                        .toList(),
                ceremony.posts().stream()
                        .map(post -> new Pinned(post.kind(), post.custodian(), post.signed(), post.pinnedAt()))
                        .toList());
    }

    private static Seat seat(KeyCeremony ceremony, Ceremony terms, int index) {
        return new Seat(
                index,
                terms.custodian(index).name(),
                ceremony.post(PostKind.JOINING, index).isPresent(),
                ceremony.post(PostKind.DEALING, index).isPresent(),
                ceremony.post(PostKind.CONFIRMATION, index).isPresent(),
                ceremony.post(PostKind.COMPLAINT, index).isPresent());
    }

    /** What the custodians are asked for now; empty when it is over. */
    public Optional<PostKind> awaited() {
        return switch (state) {
            case JOINING -> Optional.of(PostKind.JOINING);
            case DEALING -> Optional.of(PostKind.DEALING);
            case CONFIRMING -> Optional.of(PostKind.CONFIRMATION);
            case COMPLETE, VOID -> Optional.empty();
        };
    }

    /** Whether the custodian of this seat has yet to say what is awaited. */
    public boolean awaits(Seat seat) {
        return awaited()
                .filter(kind -> switch (kind) {
                    case JOINING -> !seat.joined();
                    case DEALING -> !seat.dealt();
                    case CONFIRMATION, COMPLAINT -> !seat.confirmed();
                })
                .isPresent();
    }
}
