package org.sunbid.network.peer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.store.Statements;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTest {

    private static final Audience PUBLIC = Audience.PUBLIC;

    private TestNode trading;
    private TestNode notice;

    @BeforeEach
    void twoPlatforms() {
        trading = new TestNode("kunming-trading");
        notice = new TestNode("public-notice").knows(trading);
    }

    @Test
    void whatIsSaidIsPushedOnce() {
        trading.says(PUBLIC, "a", "b");

        assertThat(trading.pushesTo(notice, PUBLIC)).isEqualTo(2);
        assertThat(trading.pushesTo(notice, PUBLIC)).isZero();
        notice.follower.follow();
        assertThat(notice.heard).containsExactly("a", "b");
    }

    @Test
    void aPeerIsSentOnlyWhatItIsEntitledTo() {
        trading.says(Audience.SUPERVISION, "secret");
        trading.says(PUBLIC, "open");

        trading.pushesTo(notice, PUBLIC);
        notice.follower.follow();

        assertThat(notice.heard).containsExactly("open");
    }

    @Test
    void aPeerThatIsDownGetsItLater() {
        notice.down = true;
        trading.says(PUBLIC, "a");
        assertThat(trading.pushesTo(notice, PUBLIC)).isZero();
        assertThat(trading.deliveries.states().get("public-notice").failures()).isEqualTo(1);

        notice.down = false;
        assertThat(trading.pushesTo(notice, PUBLIC)).as("it backs off first").isZero();
        trading.transactions.run(
                connection -> Statements.update(connection, "update network_peer set try_after = '-infinity'"));
        assertThat(trading.pushesTo(notice, PUBLIC)).isEqualTo(1);
        assertThat(trading.deliveries.states().get("public-notice").problem()).isNull();
    }

    @Test
    void aPeerThatWasAwayFetchesAllItMissed() {
        trading.says(PUBLIC, "a", "b", "c", "d", "e", "f", "g");

        assertThat(notice.fetchesFrom(trading)).isEqualTo(7);
        notice.follower.follow();
        assertThat(notice.heard).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(notice.fetchesFrom(trading)).isZero();
    }

    @Test
    void fetchingClosesAGap() {
        trading.says(PUBLIC, "a", "b", "c");
        notice.inbox.receive(trading.said(PUBLIC).subList(2, 3));

        notice.fetchesFrom(trading);
        notice.follower.follow();

        assertThat(notice.heard).containsExactly("a", "b", "c");
    }

    @Test
    void aPeerRestoredFromACopyIsSentAgainWhatItLost() {
        trading.says(PUBLIC, "a", "b");
        trading.pushesTo(notice, PUBLIC);
        TestNode restored = new TestNode("public-notice").knows(trading);
        trading.says(PUBLIC, "c");

        trading.pushesTo(restored, PUBLIC);
        restored.follower.follow();

        assertThat(restored.heard).containsExactly("a", "b", "c");
    }

    @Test
    void anIssuerThatLostWhatItSaidIsAnAlert() {
        trading.says(PUBLIC, "a", "b");
        trading.pushesTo(notice, PUBLIC);
        notice.follower.follow();
        TestNode restored = new TestNode("kunming-trading").knows(notice);
        restored.says(PUBLIC, "x");

        notice.fetchesFrom(restored);

        assertThat(notice.alerts.latest(9)).extracting(alert -> alert.kind()).containsExactly("network.issuer-behind");
    }

    @Test
    void twoNodesOfAPlatformDoNotSendAtOnce() {
        trading.says(PUBLIC, "a");
        assertThat(trading.deliveries.lease("public-notice", "node-1")).isTrue();

        assertThat(trading.deliveries.lease("public-notice", "node-2")).isFalse();
        assertThat(trading.deliveries.lease("public-notice", "node-1")).isTrue();
    }
}
