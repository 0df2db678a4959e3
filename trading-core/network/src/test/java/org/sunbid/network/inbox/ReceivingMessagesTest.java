package org.sunbid.network.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.peer.TestNode;
import org.sunbid.platform.rule.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReceivingMessagesTest {

    private static final Audience PUBLIC = Audience.PUBLIC;

    private TestNode trading;
    private TestNode notice;

    @BeforeEach
    void twoPlatformsThatKnowEachOther() {
        trading = new TestNode("kunming-trading");
        notice = new TestNode("public-notice").knows(trading);
    }

    @Test
    void messagesAreHandledInTheOrderTheyWereSaid() {
        trading.says(PUBLIC, "a", "b", "c");

        assertThat(notice.inbox.receive(trading.said(PUBLIC))).isEqualTo(Map.of("PUBLIC", 3L));
        notice.follower.follow();

        assertThat(notice.heard).containsExactly("a", "b", "c");
    }

    @Test
    void aMessageThatComesTwiceIsHandledOnce() {
        trading.says(PUBLIC, "a", "b");
        List<byte[]> said = trading.said(PUBLIC);

        notice.inbox.receive(said);
        notice.follower.follow();
        notice.inbox.receive(said);
        notice.inbox.receive(List.of(said.get(0), said.get(0)));
        notice.follower.follow();

        assertThat(notice.heard).containsExactly("a", "b");
    }

    @Test
    void whatComesEarlyIsHeldBack() {
        trading.says(PUBLIC, "a", "b", "c");
        List<byte[]> said = trading.said(PUBLIC);

        assertThat(notice.inbox.receive(List.of(said.get(2)))).isEqualTo(Map.of("PUBLIC", 0L));
        assertThat(notice.inbox.receive(List.of(said.get(1)))).isEqualTo(Map.of("PUBLIC", 0L));
        notice.follower.follow();
        assertThat(notice.heard).isEmpty();

        assertThat(notice.inbox.receive(List.of(said.get(0)))).isEqualTo(Map.of("PUBLIC", 3L));
        notice.follower.follow();
        assertThat(notice.heard).containsExactly("a", "b", "c");
    }

    @Test
    void aMessageThatStaysAwayIsAnAlertUntilItComes() {
        trading.says(PUBLIC, "a", "b");
        List<byte[]> said = trading.said(PUBLIC);
        notice.inbox.receive(List.of(said.get(1)));

        assertThat(notice.follower.findGaps(60_000)).isEmpty();
        assertThat(notice.follower.findGaps(-1)).containsExactly(new Place("kunming-trading", "PUBLIC", 1));
        assertThat(notice.alerts.latest(9)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(NetworkRefusal.GAP.code());
            assertThat(alert.clearedAt()).isNull();
        });

        notice.inbox.receive(said);
        notice.follower.follow();
        assertThat(notice.alerts.latest(9)).singleElement().satisfies(alert -> assertThat(alert.clearedAt())
                .isNotNull());
    }

    @Test
    void anAlertIsReportedToSupervisionOnce() {
        trading.says(PUBLIC, "a", "b");
        notice.inbox.receive(trading.said(PUBLIC).subList(1, 2));

        notice.follower.findGaps(-1);
        notice.follower.findGaps(-1);
        notice.relay.number();

        assertThat(notice.said(Audience.SUPERVISION)).hasSize(1);
    }

    @Test
    void aTamperedMessageIsRefusedAndAnAlert() {
        trading.says(PUBLIC, "first");
        byte[] tampered = new String(trading.said(PUBLIC).get(0), StandardCharsets.UTF_8)
                .replace("first", "other")
                .getBytes(StandardCharsets.UTF_8);

        assertRefused(() -> notice.inbox.receive(List.of(tampered)), NetworkRefusal.SIGNATURE_INVALID);
        assertThat(notice.alerts.latest(9))
                .extracting(InboxAlerts.Alert::kind)
                .containsExactly(NetworkRefusal.SIGNATURE_INVALID.code());
    }

    @Test
    void aMessageSignedBySomebodyElseIsRefused() {
        TestNode stranger = new TestNode("stranger").knows(notice);
        SignedEnvelope forged = SignedEnvelope.sign(envelope(1, Envelope.NO_PREVIOUS), stranger.credentials);

        assertRefused(() -> notice.inbox.receive(List.of(forged.json())), NetworkRefusal.SIGNATURE_INVALID);
    }

    @Test
    void aPlatformNobodyConfiguredIsRefusedAndLeavesNoTrace() {
        TestNode unknown = new TestNode("unknown");
        unknown.says(PUBLIC, "a");

        assertRefused(() -> notice.inbox.receive(unknown.said(PUBLIC)), NetworkRefusal.UNKNOWN_PEER);
        assertThat(notice.alerts.latest(9)).isEmpty();
    }

    @Test
    void aRevokedPlatformIsRefused() {
        TestNode.AUTHORITY.revoke(trading.credentials.signingCertificate(), Instant.parse("2026-01-01T00:00:00Z"));
        trading.says(PUBLIC, "a");

        assertRefused(() -> notice.inbox.receive(trading.said(PUBLIC)), NetworkRefusal.CERTIFICATE_UNTRUSTED);
    }

    @Test
    void whatIsMeantForAnotherPlatformIsRefused() {
        trading.says(Audience.peer("supervision"), "a");

        assertRefused(
                () -> notice.inbox.receive(trading.said(Audience.peer("supervision"))), NetworkRefusal.WRONG_AUDIENCE);
    }

    @Test
    void twoMessagesUnderOneNumberAreRefusedAndAnAlert() {
        notice.inbox.receive(List.of(signed(envelope(1, Envelope.NO_PREVIOUS)).json()));
        Envelope other = new Envelope(
                "kunming-trading", PUBLIC, 1, Envelope.NO_PREVIOUS, "OpeningConvened", 1, "x", Instant.EPOCH, Map.of());

        assertRefused(() -> notice.inbox.receive(List.of(signed(other).json())), NetworkRefusal.FORKED);
        assertThat(notice.alerts.latest(9))
                .extracting(InboxAlerts.Alert::kind)
                .containsExactly(NetworkRefusal.FORKED.code());
    }

    @Test
    void aChainWhoseHashesDoNotFitStopsUntilItIsFetchedAnew() {
        trading.says(PUBLIC, "a", "b");
        List<byte[]> said = trading.said(PUBLIC);
        notice.inbox.receive(
                List.of(said.get(0), signed(envelope(2, "f".repeat(64))).json()));
        notice.follower.follow();

        assertThat(notice.heard).containsExactly("a");
        assertThat(notice.chains.of("kunming-trading", PUBLIC).stopped()).isTrue();
        assertThat(notice.alerts.latest(9))
                .extracting(InboxAlerts.Alert::kind)
                .containsExactly(NetworkRefusal.CHAIN_BROKEN.code());

        notice.chains.restart("kunming-trading", PUBLIC);
        notice.fetchesFrom(trading);
        notice.follower.follow();
        assertThat(notice.heard).containsExactly("a", "b");
    }

    @Test
    void tooManyAtOnceAndTooFarAheadAreRefused() {
        List<byte[]> many = new ArrayList<>();
        for (int i = 0; i < 201; i++) {
            many.add(new byte[0]);
        }

        assertRefused(() -> notice.inbox.receive(many), NetworkRefusal.TOO_MANY);
        assertRefused(
                () -> notice.inbox.receive(
                        List.of(signed(envelope(10_001, "f".repeat(64))).json())),
                NetworkRefusal.TOO_MANY);
        assertRefused(
                () -> notice.inbox.receive(List.of(new byte[SignedEnvelope.LIMIT_BYTES + 1])),
                NetworkRefusal.TOO_LARGE);
    }

    @Test
    void whatIsNoEnvelopeIsRefused() {
        for (String text : List.of("", "[]", "{", "{\"issuer\":\"x\"}", "{\"a\": 1}")) {
            assertRefused(
                    () -> notice.inbox.receive(List.of(text.getBytes(StandardCharsets.UTF_8))),
                    NetworkRefusal.MALFORMED);
        }
    }

    private SignedEnvelope signed(Envelope envelope) {
        return SignedEnvelope.sign(envelope, trading.credentials);
    }

    private static Envelope envelope(long sequence, String previous) {
        return new Envelope(
                "kunming-trading",
                PUBLIC,
                sequence,
                previous,
                "OpeningConvened",
                1,
                "forged",
                Instant.EPOCH,
                Map.of("tender", "forged"));
    }

    private static void assertRefused(ThrowingCallable call, NetworkRefusal code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(
                        refusal.reasons().get(0).code())
                .isEqualTo(code));
    }
}
