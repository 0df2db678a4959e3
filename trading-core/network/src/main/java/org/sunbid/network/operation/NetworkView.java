package org.sunbid.network.operation;

import java.time.Instant;
import java.util.List;
import org.sunbid.network.inbox.DeadLetters.DeadLetter;
import org.sunbid.network.inbox.InboxAlerts.Alert;

/**
 * The network as this platform sees it.
 *
 * @param self this platform's name
 * @param now by the database's clock
 * @param keyPresent the platform has a key to sign with
 * @param unnumbered messages that wait for the relay
 * @param peers the other platforms
 * @param deadLetters messages that could not be handled, oldest first
 * @param deadCount how many there are
 * @param alerts what is wrong with messages of others, standing ones first
 */
public record NetworkView(
        String self,
        Instant now,
        boolean keyPresent,
        long unnumbered,
        List<PeerView> peers,
        List<DeadLetter> deadLetters,
        long deadCount,
        List<Alert> alerts) {

    /**
     * Another platform.
     *
     * @param id its name
     * @param url its address
     * @param state how it does
     * @param problem what was wrong the last time; null when nothing was
     * @param reachedAt when it last answered; null when never
     * @param sent chains of ours that it is sent
     * @param heard chains of its that we follow
     */
    public record PeerView(
            String id,
            String url,
            State state,
            String problem,
            Instant reachedAt,
            List<Sent> sent,
            List<Heard> heard) {}

    /** How a peer does. */
    public enum State {
        /** It answers and has everything. */
        GOOD,
        /** It answers and does not have everything yet. */
        CATCHING_UP,
        /** It does not answer, or refuses. */
        FAILING,
        /** No certificate is pinned for it, so nothing of it is taken. */
        NOT_PINNED,
        /** Nothing has passed yet. */
        SILENT
    }

    /**
     * A chain of ours.
     *
     * @param audience for whom
     * @param said last number
     * @param acknowledged up to where the peer has it
     */
    public record Sent(String audience, long said, long acknowledged) {

        /** How many it does not have yet. */
        public long getLag() {
            return Math.max(0, said - acknowledged);
        }
    }

    /**
     * A chain of the peer's.
     *
     * @param audience for whom
     * @param said last number, as it told or as has come
     * @param handled last number passed here
     * @param waiting held back because one before is missing
     * @param dead letters
     * @param stopped found broken
     */
    public record Heard(String audience, long said, long handled, long waiting, long dead, boolean stopped) {

        /** How many are not handled yet. */
        public long getLag() {
            return Math.max(0, said - handled);
        }
    }
}
