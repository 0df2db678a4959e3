package org.sunbid.supervision.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.IncidentHealth;
import org.sunbid.network.message.IncidentRefusal;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.SubmissionIncidentReported;

import static org.assertj.core.api.Assertions.assertThat;

class WhatIsAskedOfAnIncidentTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    private static IncidentFile incident(Instant sentAt, List<IncidentRefusal> refusals, Integer... samplesAt) {
        List<IncidentHealth> health = Stream.of(samplesAt)
                .map(second -> new IncidentHealth(
                        AT.plusSeconds(second), "node", 1, 1, 1, second == 5 ? 3 : 0, second == 70 ? 1 : 0, 1, 1))
                .toList();
        return new IncidentFile(new SubmissionIncidentReported(
                "t",
                "l",
                new Party("9153010075716982XK", "滇池建设有限公司"),
                "b",
                "{}",
                AT,
                AT,
                AT,
                sentAt,
                "toolbox",
                List.of(),
                2,
                5,
                null,
                "LAPSED",
                health,
                null,
                null,
                refusals));
    }

    @Test
    void whatThePlatformRefusedForWantOfRoomIsToldApartFromWhatTheBidderSentWrong() {
        IncidentFile file = incident(
                AT,
                List.of(
                        new IncidentRefusal("bid.busy", 4, AT, AT),
                        new IncidentRefusal("bid.vault-full", 1, AT, AT),
                        new IncidentRefusal("bid.chunk-mismatch", 2, AT, AT)));
        assertThat(file.refused()).isEqualTo(7);
        assertThat(file.refusedForWant()).isEqualTo(5);
    }

    @Test
    void theLongestSilenceIsBetweenTwoSamplesOfWhicheverNodes() {
        IncidentFile file = incident(AT, List.of(), 70, 0, 5, 10);
        assertThat(file.longestSilenceSeconds()).isEqualTo(60);
        assertThat(file.troubledSamples()).isEqualTo(2);
        assertThat(incident(AT, List.of()).longestSilenceSeconds()).isZero();
    }

    @Test
    void aClockThatGoesWrongIsToldBothWays() {
        assertThat(incident(AT.plusSeconds(90), List.of()).clockAheadSeconds()).isEqualTo(90);
        assertThat(incident(AT.minusSeconds(30), List.of()).clockBehindSeconds())
                .isEqualTo(30);
        assertThat(incident(AT.minusSeconds(1), List.of()).isClockWrong()).isFalse();
        assertThat(incident(AT.minusSeconds(3), List.of()).isClockWrong()).isTrue();
    }

    @Test
    void aTicketThatIsNoneSaysNothing() {
        assertThat(incident(AT, List.of()).ticketAt()).isEmpty();
    }
}
