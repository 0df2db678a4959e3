package org.sunbid.trading.draw;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;

import static org.assertj.core.api.Assertions.assertThat;

/** One list lies at another platform: its hash binds all, and only what replays from it under their shares counts. */
class ListHeldElsewhereTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");
    private static final String HOST = "91110000101623741K";
    private static final DrawRequest THERE = DrawRequest.of("panel:lot:2", List.of("f", "g", "h", "i", "j", "k"), 2);

    private final Nonce platform = Nonce.random(JointDraw.PLATFORM);
    private final Nonce supervision = Nonce.random(JointDraw.SUPERVISION);
    private final Nonce host = Nonce.random(HOST);
    private JointDraw draw;

    @BeforeEach
    void everybodyHasRevealed() {
        draw = new JointDraw(new DrawOccasion("tender", "lot", HOST, DrawPurpose.PANEL), NOW);
        draw.freeze(
                List.of(
                        new ListToDraw.Here(DrawRequest.of("panel:lot:1", List.of("a", "b", "c"), 1)),
                        new ListToDraw.Elsewhere("guiyang", THERE.subject(), THERE.hash(), 6, 2)),
                platform,
                platform.value());
        draw.join("supervision", commitments(supervision), NOW);
        draw.close(host, host.value(), NOW);
        draw.reveal("supervision", supervision, NOW);
    }

    @Test
    void itIsAnnouncedByItsHashAndEverybodyIsBoundToIt() {
        FrozenList list = draw.lists().get(1);

        assertThat(list.announced().requestHash()).isEqualTo(THERE.hash());
        assertThat(list.announced().candidates()).isEqualTo(6);
        assertThat(list.byPlatform()).isEqualTo(platform.commitment(THERE));
        assertThat(list.byHost()).isEqualTo(host.commitment(THERE));
        assertThat(draw.waitedFor()).containsExactly(list);
    }

    @Test
    void whatItsHolderDrewUnderTheSharesOfAllCounts() {
        assertThat(check(THERE, platform, supervision, host)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anotherListDoesNotCount() {
        assertForged(check(
                DrawRequest.of(THERE.subject(), List.of("f", "g", "h", "i", "j", "x"), 2),
                platform,
                supervision,
                host));
    }

    @Test
    void morePicksDoNotCount() {
        assertForged(check(DrawRequest.of(THERE.subject(), THERE.candidates(), 3), platform, supervision, host));
    }

    @Test
    void aListOfAnotherSubjectDoesNotCount() {
        assertForged(check(DrawRequest.of("panel:lot:3", THERE.candidates(), 2), platform, supervision, host));
    }

    @Test
    void aShareThatNobodyWasBoundToDoesNotCount() {
        assertForged(check(THERE, platform, Nonce.random(JointDraw.SUPERVISION), host));
    }

    @Test
    void aShareLeftOutDoesNotCount() {
        assertForged(check(THERE, platform, host));
    }

    @Test
    void anOrderThatWasChangedDoesNotCount() {
        String drawn = text(THERE, platform, supervision, host);
        int order = drawn.indexOf("\"order\":[\"") + "\"order\":[\"".length();
        String swapped = drawn.substring(0, order)
                + drawn.charAt(order + 4)
                + drawn.substring(order + 1, order + 4)
                + drawn.charAt(order)
                + drawn.substring(order + 5);

        assertForged(TranscriptFits.check(draw.lists().get(1), HOST, shares(), swapped));
        assertForged(TranscriptFits.check(draw.lists().get(1), HOST, shares(), "{}"));
    }

    @Test
    void aHolderThatDoesNotDrawIsNamed() {
        draw.tellShares(NOW);

        assertThat(draw.giveUp(NOW)).isEqualTo("guiyang");
        assertThat(JointDrawProgress.of(draw).silent()).isEqualTo(JointDrawProgress.Role.LENDER);
    }

    private List<Nonce> shares() {
        return List.of(platform, supervision, host);
    }

    private Decision check(DrawRequest list, Nonce... nonces) {
        return TranscriptFits.check(draw.lists().get(1), HOST, shares(), text(list, nonces));
    }

    private static String text(DrawRequest list, Nonce... nonces) {
        return new String(Draw.draw(list, List.of(nonces)).write(), StandardCharsets.UTF_8);
    }

    private List<String> commitments(Nonce nonce) {
        return Shares.commitments(FrozenLists.hashes(draw.lists()), nonce);
    }

    private static void assertForged(Decision decision) {
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly(JointDrawRefusal.TRANSCRIPT_FORGED);
    }
}
