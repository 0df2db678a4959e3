package org.sunbid.network.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.message.DrawJoined;
import org.sunbid.network.message.DrawRevealed;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.SuspensionOrdered;
import org.sunbid.network.outbox.OutboxRows;
import org.sunbid.network.peer.TestNode;
import org.sunbid.platform.rule.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class DeadLetterTest {

    private static final Place SECOND = new Place("kunming-trading", "PUBLIC", 2);

    private TestNode trading;
    private TestNode notice;

    @BeforeEach
    void aMessageThatCannotBeHandled() {
        trading = new TestNode("kunming-trading");
        notice = new TestNode("public-notice").knows(trading);
        notice.sabotage.put("bad", new IllegalStateException("no such tender"));
        trading.says(Audience.PUBLIC, "a", "bad", "c");
        notice.inbox.receive(trading.said(Audience.PUBLIC));
    }

    @Test
    void isTriedThreeTimesAndThenPutAsideWhileTheOthersGoOn() {
        notice.follower.follow();
        assertThat(notice.heard).containsExactly("a");
        followTo("c");

        assertThat(notice.heard).containsExactly("a", "c");
        assertThat(notice.deadLetters.list(9)).singleElement().satisfies(letter -> {
            assertThat(letter.place()).isEqualTo(SECOND);
            assertThat(letter.reason()).isEqualTo(NetworkRefusal.HANDLER_FAILED.code());
            assertThat(letter.detail()).contains("no such tender");
        });
    }

    @Test
    void isHandledWhenAnOperatorReplaysItAfterTheCauseIsGone() {
        followTo("c");
        assertThat(notice.deadLetters.replay(SECOND).reasons())
                .extracting(Reason::code)
                .containsExactly(NetworkRefusal.HANDLER_FAILED);

        notice.sabotage.clear();
        assertThat(notice.deadLetters.replay(SECOND).reasons()).isEmpty();

        assertThat(notice.heard).containsExactly("a", "c", "bad");
        assertThat(notice.deadLetters.count()).isZero();
    }

    /** Four times suffice where the clocks of all processors agree; where one is a little behind, it is tried once more. */
    private void followTo(String last) {
        for (int i = 0; i < 20 && !notice.heard.contains(last); i++) {
            notice.follower.follow();
        }
    }

    @Test
    void onlyADeadLetterCanBeReplayed() {
        assertThat(notice.deadLetters
                        .replay(new Place("kunming-trading", "PUBLIC", 1))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(NetworkRefusal.NOT_A_DEAD_LETTER);
        assertThat(notice.deadLetters.replay(new Place("nobody", "PUBLIC", 1)).reasons())
                .isNotEmpty();
    }

    @Test
    void aTypeThisBuildDoesNotKnowIsPutAsideAtOnce() {
        TestNode newer = new TestNode("newer").knows(notice);
        Envelope envelope = new Envelope(
                "newer", Audience.PUBLIC, 1, Envelope.NO_PREVIOUS, "TenderTeleported", 1, "t", Instant.EPOCH, Map.of());
        notice.inbox.receive(
                List.of(SignedEnvelope.sign(envelope, newer.credentials).json()));

        notice.follower.follow();

        assertThat(notice.deadLetters.list(9))
                .extracting(DeadLetters.DeadLetter::reason)
                .contains(NetworkRefusal.UNKNOWN_TYPE.code());
    }

    @Test
    void aShareInADrawOfAPlatformThatDoesNotSuperviseIsPutAsideAtOnce() {
        TestNode pretender = new TestNode("pretender").knows(notice);
        String hash = "0".repeat(64);
        for (NetworkMessage share : List.of(
                new DrawJoined("t", "d", List.of(hash), Instant.EPOCH),
                new DrawRevealed("t", "d", hash, Instant.EPOCH))) {
            pretender.transactions.run(connection -> OutboxRows.append(connection, Audience.PUBLIC, share));
        }
        pretender.relay.number();
        notice.inbox.receive(pretender.said(Audience.PUBLIC));

        notice.follower.follow();

        assertThat(notice.deadLetters.list(9))
                .extracting(DeadLetters.DeadLetter::reason)
                .containsExactly(NetworkRefusal.NOT_ENTITLED.code(), NetworkRefusal.NOT_ENTITLED.code());
    }

    @Test
    void anOrderOfAPlatformThatDoesNotSuperviseIsPutAsideAtOnce() {
        TestNode pretender = new TestNode("pretender").knows(notice);
        SuspensionOrdered order = new SuspensionOrdered("O-1", "t", "why", "REG 61", "nobody", Instant.EPOCH);
        pretender.transactions.run(connection -> OutboxRows.append(connection, Audience.PUBLIC, order));
        pretender.relay.number();
        notice.inbox.receive(pretender.said(Audience.PUBLIC));

        notice.follower.follow();

        assertThat(notice.deadLetters.list(9))
                .extracting(DeadLetters.DeadLetter::reason)
                .contains(NetworkRefusal.NOT_ENTITLED.code());
    }
}
