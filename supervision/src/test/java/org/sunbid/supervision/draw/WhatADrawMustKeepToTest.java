package org.sunbid.supervision.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.ClosedRequest;
import org.sunbid.network.message.DrawClosed;
import org.sunbid.network.message.DrawCommitment;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.supervision.test.Deal;

import static org.assertj.core.api.Assertions.assertThat;

/** Supervision reveals only to what was announced, and believes only what it can replay with its own share in it. */
class WhatADrawMustKeepToTest {

    private final SimulatedDraw draw =
            new SimulatedDraw(new Deal("A5301002609050001001", Instant.parse("2040-09-01T01:00:00Z")));
    private final Nonce own = Nonce.random("supervision");
    private final List<String> commitments =
            draw.requests().stream().map(own::commitment).toList();
    private final List<SupervisedList> lists = lists();

    @Test
    void whatWasAnnouncedAndIsBoundByThreeIsRevealedTo() {
        assertThat(ClosingFits.host(lists, draw.closed(commitments))).contains(SimulatedDraw.HOST);
    }

    @Test
    void aPlatformThatChangedItsCommitmentGetsNothing() {
        assertThat(ClosingFits.host(lists, draw.closed(commitments, Nonce.random("platform"), draw.host)))
                .isEmpty();
    }

    @Test
    void anotherCommitmentInSupervisionsNameGetsNothing() {
        List<String> forged = List.of("0".repeat(64), commitments.get(1));

        assertThat(ClosingFits.host(lists, draw.closed(forged))).isEmpty();
    }

    @Test
    void aDrawWithoutAHostOrWithAFourthPartyGetsNothing() {
        assertThat(ClosingFits.host(lists, draw.closed(commitments, draw.platform, Nonce.random("supervision"))))
                .isEmpty();
        assertThat(ClosingFits.host(lists, draw.closed(commitments, draw.platform, Nonce.random("platform"))))
                .isEmpty();
        DrawClosed closed = draw.closed(commitments);
        List<ClosedRequest> four = closed.requests().stream()
                .map(request -> {
                    List<DrawCommitment> more = new ArrayList<>(request.commitments());
                    more.add(new DrawCommitment("a fourth", "1".repeat(64)));
                    return new ClosedRequest(request.requestHash(), more);
                })
                .toList();
        assertThat(ClosingFits.host(lists, with(closed, four))).isEmpty();
    }

    @Test
    void listsInAnotherOrderOrNumberGetNothing() {
        DrawClosed closed = draw.closed(commitments);
        List<ClosedRequest> turned = new ArrayList<>(closed.requests());
        Collections.reverse(turned);

        assertThat(ClosingFits.host(lists, with(closed, turned))).isEmpty();
        assertThat(ClosingFits.host(lists, with(closed, turned.subList(0, 1)))).isEmpty();
    }

    @Test
    void transcriptsWithAllThreeSharesHold() {
        assertThat(check(draw.held(draw.host, draw.platform, own).transcripts()))
                .isNull();
    }

    @Test
    void aDrawWithoutSupervisionsShareOrWithAnotherIsNoticed() {
        assertThat(check(draw.held(draw.host, draw.platform).transcripts()))
                .isEqualTo(TranscriptsHold.Fault.SHARE_LEFT_OUT);
        assertThat(check(draw.held(draw.host, draw.platform, Nonce.random("supervision"))
                        .transcripts()))
                .isEqualTo(TranscriptsHold.Fault.SHARE_LEFT_OUT);
        assertThat(check(draw.held(draw.host, Nonce.random("platform"), own).transcripts()))
                .isEqualTo(TranscriptsHold.Fault.SHARE_LEFT_OUT);
        assertThat(check(draw.held(Nonce.random(SimulatedDraw.HOST), draw.platform, own)
                        .transcripts()))
                .isEqualTo(TranscriptsHold.Fault.SHARE_LEFT_OUT);
    }

    @Test
    void whatDoesNotReplayIsNoticed() {
        List<String> held = draw.held(draw.host, draw.platform, own).transcripts();
        String tampered = held.get(0).replace("\"picks\":3", "\"picks\":4");

        assertThat(check(List.of(tampered, held.get(1)))).isEqualTo(TranscriptsHold.Fault.DOES_NOT_REPLAY);
        assertThat(check(List.of("{}", held.get(1)))).isEqualTo(TranscriptsHold.Fault.DOES_NOT_REPLAY);
        assertThat(check(held.subList(0, 1))).isEqualTo(TranscriptsHold.Fault.DOES_NOT_REPLAY);
    }

    @Test
    void aTranscriptOfAnotherListIsNoticed() {
        DrawRequest first = draw.requests().get(0);
        DrawRequest longer = DrawRequest.of(first.subject(), List.of("a", "b", "c", "d", "e", "z"), 3);
        List<String> held = draw.held(List.of(longer, draw.requests().get(1)), draw.host, draw.platform, own)
                .transcripts();

        assertThat(check(held)).isEqualTo(TranscriptsHold.Fault.DOES_NOT_REPLAY);
    }

    private TranscriptsHold.Fault check(List<String> transcripts) {
        List<ClosedRequest> closed = draw.closed(commitments).requests();
        List<SupervisedList> bound = new ArrayList<>();
        for (int number = 0; number < lists.size(); number++) {
            bound.add(lists.get(number).closed(ClosingFits.byHost(closed.get(number), SimulatedDraw.HOST)));
        }
        return TranscriptsHold.check(bound, SimulatedDraw.HOST, own, transcripts)
                .orElse(null);
    }

    private List<SupervisedList> lists() {
        return draw.announced().requests().stream()
                .map(request -> SupervisedList.of(request, own.commitment(request.requestHash())))
                .toList();
    }

    private static DrawClosed with(DrawClosed closed, List<ClosedRequest> requests) {
        return new DrawClosed(closed.tender(), closed.lot(), closed.draw(), requests, closed.at());
    }
}
