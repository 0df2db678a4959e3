package org.sunbid.trading.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How far a joint draw is, for everybody it concerns: who is bound and who has revealed, no share.
 *
 * @param draw its id
 * @param state how far it has come
 * @param parties the three, in the order in which they commit; then platforms that hold a list of their own
 * @param since since when it stands there
 * @param voidedBy the party that was silent; empty unless void
 */
public record JointDrawProgress(UUID draw, JointDrawState state, List<Party> parties, Instant since, String voidedBy) {

    /**
     * A party of the draw.
     *
     * @param name {@code platform}, {@code supervision} or the 统一社会信用代码 of the host
     * @param role which of the three
     * @param committed it is bound
     * @param revealed its share is given
     */
    public record Party(String name, Role role, boolean committed, boolean revealed) {}

    /** The three parties, and who draws from a list of its own. */
    public enum Role {
        PLATFORM,
        SUPERVISION,
        HOST,
        /** Another platform, which draws from its own list. */
        LENDER
    }

    static JointDrawProgress of(JointDraw draw) {
        boolean joined = draw.lists().stream().allMatch(list -> list.bySupervision() != null);
        boolean closed = draw.lists().stream().allMatch(list -> list.byHost() != null);
        boolean revealed = draw.supervisionNonce() != null;
        List<Party> parties = new ArrayList<>(List.of(
                new Party(JointDraw.PLATFORM, Role.PLATFORM, true, draw.state() == JointDrawState.DRAWN),
                new Party(JointDraw.SUPERVISION, Role.SUPERVISION, joined, revealed),
                new Party(draw.host(), Role.HOST, closed, closed)));
        draw.lists().stream()
                .filter(list -> list.elsewhere() != null)
                .map(list -> new Party(list.elsewhere().holder(), Role.LENDER, true, !list.isWaitedFor()))
                .forEach(parties::add);
        return new JointDrawProgress(
                draw.id(),
                draw.state(),
                List.copyOf(parties),
                draw.since(),
                draw.voidedBy().orElse(""));
    }

    /** The host's share is waited for. */
    public boolean isHostsTurn() {
        return state == JointDrawState.JOINED;
    }

    /** Another party than the host is waited for. */
    public boolean isWaiting() {
        return state.isOpen() && !isHostsTurn();
    }

    /** Which of them was silent; the platform where nobody was. */
    public Role silent() {
        return parties.stream()
                .filter(party -> party.name().equals(voidedBy))
                .findFirst()
                .map(Party::role)
                .orElse(Role.PLATFORM);
    }
}
