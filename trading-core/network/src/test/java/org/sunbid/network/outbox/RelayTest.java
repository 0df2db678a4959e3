package org.sunbid.network.outbox;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.peer.TestNode;
import org.sunbid.network.store.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RelayTest {

    private final TestNode node = new TestNode("kunming-trading");

    @Test
    void eachAudienceHasItsOwnChain() {
        node.says(Audience.PUBLIC, "a", "b");
        node.says(Audience.SUPERVISION, "c");
        node.says(Audience.PUBLIC, "d");

        List<SignedEnvelope> open = read(Audience.PUBLIC);
        assertThat(open).extracting(signed -> signed.envelope().sequence()).containsExactly(1L, 2L, 3L);
        assertThat(open.get(0).envelope().previousHash()).isEqualTo(Envelope.NO_PREVIOUS);
        assertThat(open.get(1).envelope().previousHash()).isEqualTo(open.get(0).hash());
        assertThat(open.get(2).envelope().previousHash()).isEqualTo(open.get(1).hash());
        assertThat(read(Audience.SUPERVISION)).hasSize(1);
    }

    @Test
    void anEnvelopeIsReadAsItWasWritten() {
        node.says(Audience.PUBLIC, "a");
        SignedEnvelope signed = read(Audience.PUBLIC).get(0);

        assertThat(SignedEnvelope.read(signed.json())).isEqualTo(signed);
        assertThat(signed.envelope().message()).isEqualTo(TestNode.message("a"));
    }

    @Test
    void whatIsNotCommittedIsNotNumberedAndLeavesNoGap() throws Exception {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread slow = new Thread(() -> node.transactions.run(connection -> {
            OutboxRows.append(connection, Audience.PUBLIC, TestNode.message("slow"));
            appended.countDown();
            await(release);
        }));
        slow.start();
        await(appended);

        node.says(Audience.PUBLIC, "fast");
        assertThat(read(Audience.PUBLIC))
                .extracting(s -> s.envelope().subject())
                .containsExactly("fast");

        release.countDown();
        slow.join();
        node.relay.number();
        assertThat(read(Audience.PUBLIC))
                .extracting(s -> s.envelope().subject())
                .containsExactly("fast", "slow");
    }

    @Test
    void whatIsRolledBackIsNeverSaid() {
        assertThatThrownBy(() -> node.transactions.run(connection -> {
                    OutboxRows.append(connection, Audience.PUBLIC, TestNode.message("never"));
                    throw new IllegalStateException("the use case failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        node.relay.number();

        assertThat(read(Audience.PUBLIC)).isEmpty();
    }

    /** A node killed after the use case committed and before the relay ran: the next start says it. */
    @Test
    void whatWasCommittedBeforeAKillIsSaidAfterwards() {
        node.transactions.run(
                connection -> OutboxRows.append(connection, Audience.PUBLIC, TestNode.message("committed")));
        assertThat(node.envelopes.unnumbered()).isEqualTo(1);

        new Relay("kunming-trading", node.transactions, () -> node.credentials).number();

        assertThat(read(Audience.PUBLIC)).hasSize(1);
        assertThat(node.envelopes.unnumbered()).isZero();
    }

    @Test
    void onlyOneRelayNumbersAtATime() {
        node.transactions.run(connection -> {
            OutboxRows.append(connection, Audience.PUBLIC, TestNode.message("a"));
        });
        node.transactions.run(connection -> {
            Statements.first(connection, "select pg_advisory_xact_lock(?)", row -> true, Relay.LEADER_LOCK);
            assertThat(node.relay.number()).isZero();
        });

        assertThat(node.relay.number()).isEqualTo(1);
    }

    @Test
    void whatWasSaidCannotBeChangedOrTakenBack() {
        node.says(Audience.PUBLIC, "a");

        for (String statement : List.of("delete from network_outbox", "update network_outbox set subject = 'x'")) {
            assertThatThrownBy(() -> node.transactions.run(connection -> Statements.update(connection, statement)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private List<SignedEnvelope> read(Audience audience) {
        return node.said(audience).stream().map(SignedEnvelope::read).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
