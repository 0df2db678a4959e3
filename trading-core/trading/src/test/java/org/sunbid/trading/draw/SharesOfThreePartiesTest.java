package org.sunbid.trading.draw;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.ReasonCode;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.Contribution;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A joint draw takes each share once, in its order, from the party it belongs to, and nothing else. */
class SharesOfThreePartiesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");
    private static final String HOST = "91110000101623741K";
    private static final String SUPERVISOR = "kunming-supervision";
    private static final List<DrawRequest> LISTS = List.of(
            DrawRequest.of("panel:lot:1", List.of("a", "b", "c", "d", "e"), 3),
            DrawRequest.of("panel:lot:2", List.of("f", "g"), 1));

    private final Nonce platform = Nonce.random(JointDraw.PLATFORM);
    private final Nonce supervision = Nonce.random(JointDraw.SUPERVISION);
    private final Nonce host = Nonce.random(HOST);
    private JointDraw draw;

    @BeforeEach
    void announced() {
        draw = new JointDraw(
                new DrawOccasion("A5301002611230001001", "A5301002611230001001001", HOST, DrawPurpose.PANEL), NOW);
        draw.freeze(ListToDraw.here(LISTS), platform, platform.value());
    }

    @Test
    void allThreeGiveTheirSharesAndWhatIsDrawnReplaysWithAllOfThem() {
        bring(JointDrawState.REVEALED);

        List<DrawTranscript> transcripts = drawn(List.of(platform, supervision, host));

        assertThat(transcripts).hasSize(2).allSatisfy(transcript -> {
            Draw.replay(transcript);
            assertThat(transcript.contributions())
                    .extracting(Contribution::party)
                    .containsExactly(HOST, JointDraw.PLATFORM, JointDraw.SUPERVISION);
        });
        assertThat(transcripts.get(0).picked()).hasSize(3);
        draw.drawn(List.of("{}"), NOW);
        assertThat(draw.state()).isEqualTo(JointDrawState.DRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"JOINED", "CLOSED", "REVEALED", "DRAWN", "VOID"})
    void supervisionJoinsOnlyWhatIsAnnounced(JointDrawState state) {
        bring(state);

        assertRefused(
                draw.join(SUPERVISOR, commitments(Nonce.random("supervision")), NOW), JointDrawRefusal.WRONG_STATE);
        assertThat(draw.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "CLOSED", "REVEALED", "DRAWN", "VOID"})
    void theHostGivesItsShareOnlyOnceSupervisionIsBound(JointDrawState state) {
        bring(state);

        assertRefused(
                draw.close(host, host.value(), NOW),
                state == JointDrawState.ANNOUNCED
                        ? JointDrawRefusal.WAITING_FOR_SUPERVISION
                        : JointDrawRefusal.WRONG_STATE);
        assertThat(draw.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "JOINED", "REVEALED", "DRAWN", "VOID"})
    void supervisionRevealsOnlyOnceEverybodyIsBound(JointDrawState state) {
        bring(state);

        assertRefused(draw.reveal(SUPERVISOR, supervision, NOW), JointDrawRefusal.WRONG_STATE);
        assertThat(draw.state()).isEqualTo(state);
    }

    @Test
    void aNonceThatIsNotTheOneCommittedToIsRefusedAndTheTrueOneStillTaken() {
        bring(JointDrawState.CLOSED);

        assertRefused(draw.reveal(SUPERVISOR, Nonce.random("supervision"), NOW), JointDrawRefusal.NONCE_FORGED);
        assertThat(draw.supervisionNonce()).isNull();
        assertThat(draw.reveal(SUPERVISOR, supervision, NOW)).isEqualTo(Decision.accepted());
    }

    @Test
    void aNonceThatFitsOneListOnlyIsRefused() {
        Nonce other = Nonce.random("supervision");
        draw.join(SUPERVISOR, List.of(supervision.commitment(LISTS.get(0)), other.commitment(LISTS.get(1))), NOW);
        draw.close(host, host.value(), NOW);

        assertRefused(draw.reveal(SUPERVISOR, supervision, NOW), JointDrawRefusal.NONCE_FORGED);
        assertRefused(draw.reveal(SUPERVISOR, other, NOW), JointDrawRefusal.NONCE_FORGED);
    }

    @Test
    void anotherSupervisorThanTheOneThatJoinedRevealsNothing() {
        bring(JointDrawState.CLOSED);

        assertRefused(draw.reveal("other-supervision", supervision, NOW), JointDrawRefusal.NOT_THIS_SUPERVISOR);
    }

    @Test
    void oneCommitmentForEachListIsAskedFor() {
        assertRefused(
                draw.join(SUPERVISOR, List.of(supervision.commitment(LISTS.get(0))), NOW),
                JointDrawRefusal.COMMITMENTS_MISSING);
        assertThat(draw.state()).isEqualTo(JointDrawState.ANNOUNCED);
    }

    @Test
    void whatWasSaidBeforeIsKnownAgain() {
        bring(JointDrawState.REVEALED);

        assertThat(draw.hasJoined(SUPERVISOR, commitments(supervision))).isTrue();
        assertThat(draw.hasJoined("other-supervision", commitments(supervision)))
                .isFalse();
        assertThat(draw.hasJoined(SUPERVISOR, commitments(host))).isFalse();
        assertThat(draw.hasRevealed(SUPERVISOR, supervision.value())).isTrue();
        assertThat(draw.hasRevealed(SUPERVISOR, host.value())).isFalse();
    }

    @Test
    void whoeverIsSilentIsNamed() {
        assertThat(silentIn(JointDrawState.ANNOUNCED)).isEqualTo(JointDraw.SUPERVISION);
        announced();
        assertThat(silentIn(JointDrawState.JOINED)).isEqualTo(HOST);
        announced();
        assertThat(silentIn(JointDrawState.CLOSED)).isEqualTo(JointDraw.SUPERVISION);
        announced();
        assertThatThrownBy(() -> silentIn(JointDrawState.REVEALED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsDrawnWithAnotherShareThanTheOneBound() {
        bring(JointDrawState.REVEALED);

        assertThatThrownBy(() -> drawn(List.of(Nonce.random("platform"), supervision, host)))
                .isInstanceOf(SealingException.class);
        assertThatThrownBy(() -> drawn(List.of(platform, host))).isInstanceOf(SealingException.class);
    }

    private List<DrawTranscript> drawn(List<Nonce> nonces) {
        return IntStream.range(0, LISTS.size())
                .mapToObj(number -> Shares.draw(
                        LISTS.get(number), FrozenLists.commitments(draw).get(number), nonces))
                .toList();
    }

    private String silentIn(JointDrawState state) {
        bring(state);
        return draw.giveUp(NOW);
    }

    private void bring(JointDrawState state) {
        if (state == JointDrawState.VOID) {
            draw.giveUp(NOW);
            return;
        }
        if (state.compareTo(JointDrawState.JOINED) >= 0) {
            draw.join(SUPERVISOR, commitments(supervision), NOW);
        }
        if (state.compareTo(JointDrawState.CLOSED) >= 0) {
            draw.close(host, host.value(), NOW);
        }
        if (state.compareTo(JointDrawState.REVEALED) >= 0) {
            draw.reveal(SUPERVISOR, supervision, NOW);
        }
        if (state == JointDrawState.DRAWN) {
            draw.drawn(List.of("{}"), NOW);
        }
        assertThat(draw.state()).isEqualTo(state);
    }

    private static List<String> commitments(Nonce nonce) {
        return Shares.commitments(LISTS.stream().map(DrawRequest::hash).toList(), nonce);
    }

    private static void assertRefused(Decision decision, ReasonCode code) {
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly(code);
    }
}
