package org.sunbid.network.operation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.operation.NetworkLag.Heard;
import org.sunbid.network.operation.NetworkLag.Undelivered;
import org.sunbid.network.outbox.OutboxRows;
import org.sunbid.network.peer.TestNode;
import org.sunbid.network.store.Statements;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkLagTest {

    private static final Audience PUBLIC = Audience.PUBLIC;

    private final TestNode trading = new TestNode("kunming-trading");
    private final TestNode notice = new TestNode("public-notice").knows(trading);
    private final NetworkLag said = new NetworkLag(trading.transactions);
    private final NetworkLag heard = new NetworkLag(notice.transactions);

    @Test
    void aCommittedRowWithoutANumberCounts() {
        trading.transactions.run(connection -> OutboxRows.append(connection, PUBLIC, TestNode.message("a")));
        assertThat(said.unnumbered()).isEqualTo(1);

        trading.relay.number();
        assertThat(said.unnumbered()).isZero();
    }

    @Test
    void whatAPeerHasNotAcknowledgedGetsOlderUntilItDoes() {
        trading.says(PUBLIC, "a", "b");
        Undelivered waiting = undelivered();
        assertThat(waiting.messages()).isEqualTo(2);
        assertThat(waiting.oldestSeconds()).isPositive();
        assertThat(undelivered().oldestSeconds()).isGreaterThan(waiting.oldestSeconds());

        trading.pushesTo(notice, PUBLIC);
        assertThat(undelivered()).isEqualTo(new Undelivered("public-notice", "PUBLIC", 0, 0));
    }

    @Test
    void whatCameEarlyIsHeldBackUntilWhatIsMissingCame() {
        trading.says(PUBLIC, "a", "b", "c");
        notice.inbox.receive(trading.said(PUBLIC).subList(2, 3));
        notice.follower.follow();
        assertThat(heard.heard()).containsExactly(new Heard("kunming-trading", "PUBLIC", 1, 0, 0));

        notice.fetchesFrom(trading);
        assertThat(heard.heard()).containsExactly(new Heard("kunming-trading", "PUBLIC", 3, 0, 3));

        notice.follower.follow();
        assertThat(heard.heard()).containsExactly(new Heard("kunming-trading", "PUBLIC", 0, 0, 0));
    }

    @Test
    void aDeadLetterCountsThoughItsChainWentOn() {
        notice.sabotage.put("bad", new IllegalStateException("no such tender"));
        trading.says(PUBLIC, "bad", "good");
        trading.pushesTo(notice, PUBLIC);
        for (int tries = 0; tries < 3; tries++) {
            notice.follower.follow();
            notice.transactions.run(connection ->
                    Statements.update(connection, "update network_inbox_chain set try_after = '-infinity'"));
        }
        notice.follower.follow();

        assertThat(notice.heard).containsExactly("good");
        assertThat(heard.heard()).containsExactly(new Heard("kunming-trading", "PUBLIC", 0, 1, 0));
    }

    private Undelivered undelivered() {
        return said.undelivered(List.of(notice.asPeer(PUBLIC))).get(0);
    }
}
