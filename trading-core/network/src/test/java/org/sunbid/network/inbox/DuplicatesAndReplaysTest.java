package org.sunbid.network.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.peer.TestNode;
import org.sunbid.platform.rule.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;

/** The same messages at several nodes at once, across restarts, long after they were handled, and two under one number. */
class DuplicatesAndReplaysTest {

    private static final Audience PUBLIC = Audience.PUBLIC;
    private static final int AT_ONCE = 6;

    private TestNode trading;
    private TestNode notice;

    @BeforeEach
    void twoPlatformsThatKnowEachOther() {
        trading = new TestNode("kunming-trading");
        notice = new TestNode("public-notice").knows(trading);
    }

    @RepeatedTest(3)
    void theSameMessagesAtSeveralNodesAtOnceInAnyOrderAreTakenByAllAndHandledOnce() {
        List<String> subjects =
                IntStream.range(0, 40).mapToObj(number -> "m" + number).toList();
        trading.says(PUBLIC, subjects.toArray(String[]::new));
        List<byte[]> said = trading.said(PUBLIC);

        List<Map<String, Long>> answers = atOnce(node -> {
            List<byte[]> shuffled = new ArrayList<>(said);
            Collections.shuffle(shuffled, new Random(node.hashCode()));
            Map<String, Long> complete = node.inbox.receive(shuffled);
            node.follower.follow();
            return complete;
        });

        assertThat(answers).containsOnly(Map.of("PUBLIC", 40L));
        notice.follower.follow();
        assertThat(notice.heard).isEqualTo(subjects);
        assertThat(notice.alerts.latest(9)).isEmpty();
    }

    @Test
    void whatCameEarlyWaitsThroughARestart() {
        trading.says(PUBLIC, "a", "b", "c", "d");
        List<byte[]> said = trading.said(PUBLIC);
        notice.inbox.receive(List.of(said.get(3)));
        notice.inbox.receive(List.of(said.get(0)));
        notice.follower.follow();

        TestNode restarted = notice.again();
        restarted.inbox.receive(List.of(said.get(2)));
        restarted.follower.follow();
        assertThat(notice.heard).containsExactly("a");

        TestNode restartedAgain = notice.again();
        assertThat(restartedAgain.inbox.receive(List.of(said.get(1)))).isEqualTo(Map.of("PUBLIC", 4L));
        restartedAgain.follower.follow();
        assertThat(notice.heard).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whatIsReplayedLongAfterItWasHandledChangesNothing() {
        trading.says(PUBLIC, "a", "b", "c");
        List<byte[]> said = trading.said(PUBLIC);
        notice.inbox.receive(said);
        notice.follower.follow();
        ChainState before = notice.chains.of("kunming-trading", PUBLIC);

        TestNode later = notice.again();
        assertThat(later.inbox.receive(List.of(said.get(1)))).isEqualTo(Map.of("PUBLIC", 3L));
        later.follower.follow();

        assertThat(notice.heard).containsExactly("a", "b", "c");
        assertThat(later.chains.of("kunming-trading", PUBLIC)).isEqualTo(before);
        assertThat(later.alerts.latest(9)).isEmpty();
    }

    @Test
    void ofTwoMessagesUnderOneNumberAtOnceOneIsTakenAndTheOtherAnAlert() {
        List<Integer> taken = atOnce(node -> {
            try {
                node.inbox.receive(List.of(signed("m" + node.hashCode())));
                return 1;
            } catch (RefusedException refused) {
                assertThat(refused.reasons().get(0).code()).isEqualTo(NetworkRefusal.FORKED);
                return 0;
            }
        });

        assertThat(taken.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(notice.alerts.latest(9)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(NetworkRefusal.FORKED.code());
            assertThat(alert.times()).isEqualTo(AT_ONCE - 1);
        });
        notice.follower.follow();
        assertThat(notice.heard).hasSize(1);
    }

    @Test
    void anotherMessageUnderANumberThatWasHandledIsAnAlertAfterARestartToo() {
        trading.says(PUBLIC, "a", "b");
        notice.inbox.receive(trading.said(PUBLIC));
        notice.follower.follow();

        TestNode later = notice.again();
        assertThat(codeOf(() -> later.inbox.receive(List.of(signed("other"))))).isEqualTo(NetworkRefusal.FORKED);

        assertThat(later.alerts.latest(9))
                .extracting(InboxAlerts.Alert::kind)
                .containsExactly(NetworkRefusal.FORKED.code());
        later.relay.number();
        assertThat(later.said(Audience.SUPERVISION)).hasSize(1);
        assertThat(notice.heard).containsExactly("a", "b");
    }

    private interface Work<T> {
        T at(TestNode node);
    }

    /** Several nodes of the platform do it at the same moment. */
    private <T> List<T> atOnce(Work<T> work) {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<CompletableFuture<T>> all = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> notice.again())
                .map(node -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                together.await();
                            } catch (Exception broken) {
                                throw new CompletionException(broken);
                            }
                            return work.at(node);
                        },
                        task -> new Thread(task).start()))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static Object codeOf(Runnable receiving) {
        try {
            receiving.run();
            return "taken";
        } catch (RefusedException refused) {
            return refused.reasons().get(0).code();
        }
    }

    /** The first message of the chain, about this. */
    private byte[] signed(String subject) {
        Envelope envelope = new Envelope(
                "kunming-trading",
                PUBLIC,
                1,
                Envelope.NO_PREVIOUS,
                "OpeningConvened",
                1,
                subject,
                Instant.EPOCH,
                MessageJson.tree(TestNode.message(subject)));
        return SignedEnvelope.sign(envelope, trading.credentials).json();
    }
}
