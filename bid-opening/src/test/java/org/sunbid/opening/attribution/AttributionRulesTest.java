package org.sunbid.opening.attribution;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.opening.attribution.Availability.Absence;
import org.sunbid.opening.attribution.Evidence.Attempt;
import org.sunbid.opening.attribution.Evidence.Failure;

import static org.assertj.core.api.Assertions.assertThat;

/** O20 31 as a table: what evidence makes a bid revoked, what makes it withdrawn, and what people have to rule on. */
class AttributionRulesTest {

    private static final Instant FROM = Instant.parse("2026-12-20T01:30:00Z");
    private static final Instant UNTIL = FROM.plusSeconds(1800);
    private static final Availability THERE = new Availability(FROM, UNTIL, 1800, List.of(), false);
    private static final Availability AWAY_TOO_LONG = new Availability(
            FROM, UNTIL, 300, List.of(new Absence(FROM.plusSeconds(60), FROM.plusSeconds(3761))), true);

    private static AttributionRules.Applied decide(
            boolean custodians, Failure failure, Availability platform, List<Attempt> attempts, List<Attempt> reports) {
        return AttributionRules.decide(
                new Evidence(custodians, failure, "", platform, attempts, reports, Evidence.VALID, "a receipt", 7));
    }

    private static UnopenedCause attempted(String code) {
        return decide(false, Failure.NONE, THERE, at(code), List.of()).cause();
    }

    private static UnopenedCause reported(String code) {
        return decide(false, Failure.NONE, THERE, List.of(), at(code)).cause();
    }

    private static List<Attempt> at(String code) {
        return List.of(new Attempt(FROM.plusSeconds(90), code));
    }

    @Test
    void silence_although_the_platform_was_there_goes_on_the_bidders_account() {
        var decided = decide(false, Failure.NONE, THERE, List.of(), List.of());
        assertThat(decided.cause()).isEqualTo(UnopenedCause.KEY_NOT_RELEASED);
        assertThat(decided.cause().side()).isEqualTo(Side.BIDDER);
        assertThat(decided.rule()).isEqualTo("KeyWasNotReleased");
        assertThat(decided.clause()).isEqualTo("O20 31");
    }

    @Test
    void a_platform_that_was_away_for_too_long_is_to_blame_whatever_the_bidder_did() {
        assertThat(decide(
                                false,
                                Failure.NONE,
                                AWAY_TOO_LONG,
                                at("seal.wrong-key"),
                                at("certificate.keystore-unreadable"))
                        .cause())
                .isEqualTo(UnopenedCause.PLATFORM_UNAVAILABLE);
        assertThat(UnopenedCause.PLATFORM_UNAVAILABLE.side()).isEqualTo(Side.PLATFORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seal.wrong-key", "seal.release-wrong-bid", "seal.wrong-bidder", "signature.invalid"})
    void a_key_that_does_not_fit_goes_on_the_bidders_account(String code) {
        assertThat(attempted(code)).isEqualTo(UnopenedCause.KEY_WRONG);
        assertThat(UnopenedCause.KEY_WRONG.side()).isEqualTo(Side.BIDDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate.keystore-unreadable", "certificate.token", "seal.not-a-recipient"})
    void a_lost_key_that_the_bidders_own_computer_reports_goes_on_its_account(String code) {
        assertThat(reported(code)).isEqualTo(UnopenedCause.KEY_LOST);
        assertThat(UnopenedCause.KEY_LOST.side()).isEqualTo(Side.BIDDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate.expired", "certificate.revoked"})
    void a_certificate_that_ended_goes_on_the_bidders_account(String code) {
        assertThat(attempted(code)).isEqualTo(UnopenedCause.CERTIFICATE_INVALID);
    }

    @Test
    void a_revocation_list_that_the_platform_lacks_is_not_held_against_the_bidder() {
        assertThat(attempted("certificate.revocation-unknown")).isEqualTo(UnopenedCause.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toolbox.unreachable", "http.502", "http.503", "http.500"})
    void no_answer_as_only_the_bidder_saw_it_is_for_people_to_rule_on(String code) {
        assertThat(reported(code)).isEqualTo(UnopenedCause.UNCLEAR);
        assertThat(UnopenedCause.UNCLEAR.side()).isEqualTo(Side.UNKNOWN);
    }

    @Test
    void a_wrong_key_is_not_excused_by_a_report_of_no_answer() {
        assertThat(decide(false, Failure.NONE, THERE, at("seal.wrong-key"), at("toolbox.unreachable"))
                        .cause())
                .isEqualTo(UnopenedCause.KEY_WRONG);
    }

    @Test
    void what_was_tried_before_or_after_the_window_counts_for_nobody() {
        List<Attempt> outside = List.of(
                new Attempt(FROM.minusSeconds(1), "toolbox.unreachable"), new Attempt(UNTIL, "toolbox.unreachable"));
        assertThat(decide(false, Failure.NONE, THERE, List.of(), outside).cause())
                .isEqualTo(UnopenedCause.KEY_NOT_RELEASED);
    }

    @Test
    void a_code_that_no_rule_knows_does_not_excuse() {
        assertThat(reported("anything.else")).isEqualTo(UnopenedCause.KEY_NOT_RELEASED);
        assertThat(attempted("opening.suspended")).isEqualTo(UnopenedCause.KEY_NOT_RELEASED);
    }

    @Test
    void who_counts_on_custodians_is_not_to_blame_for_their_absence_even_with_a_lost_key() {
        assertThat(decide(true, Failure.NONE, THERE, List.of(), at("certificate.keystore-unreadable"))
                        .cause())
                .isEqualTo(UnopenedCause.CUSTODIANS_ABSENT);
        assertThat(decide(true, Failure.NONE, AWAY_TOO_LONG, List.of(), List.of())
                        .cause())
                .isEqualTo(UnopenedCause.PLATFORM_UNAVAILABLE);
    }

    @Test
    void a_damaged_vault_comes_before_everything_and_nonsense_under_an_intact_seal_is_its_bidders() {
        assertThat(decide(true, Failure.VAULT, AWAY_TOO_LONG, at("seal.wrong-key"), List.of())
                        .cause())
                .isEqualTo(UnopenedCause.VAULT_DAMAGED);
        assertThat(decide(false, Failure.CONTENT, AWAY_TOO_LONG, List.of(), List.of())
                        .cause())
                .isEqualTo(UnopenedCause.CONTENT_INVALID);
    }
}
