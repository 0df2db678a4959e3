package org.sunbid.evaluation.question;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Decision;

import static org.assertj.core.api.Assertions.assertThat;

/** A bidder answers once, in time, and what it signed is what it was asked. */
class MayAnswerTest {

    private static final Instant SENT = Instant.parse("2026-11-27T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-27T02:00:00Z");
    private static final AnswerFile PROOF = new AnswerFile("成本分析.pdf", "a".repeat(64), 1200, "application/pdf");

    private final Question question = question("工期 180 天与 160 天不一致，以何为准？");

    private static Question question(String text) {
        Addressee bidder = new Addressee(
                "A5301032501010009901",
                "A5301032501010009901001",
                UUID.randomUUID(),
                "91350100M000100Y43",
                "云南红河路桥有限公司");
        return new Question(bidder, new Wording(QuestionKind.AMBIGUOUS, text, 60), UUID.randomUUID(), SENT);
    }

    @Test
    void aDraftIsNotKnownToTheBidder() {
        assertThat(code(MayAnswer.check(question, false, SENT))).isEqualTo("question.unknown");
    }

    @Test
    void theLastMomentBeforeTheEndIsInTimeAndTheEndIsNot() {
        question.send(SENT);

        assertThat(MayAnswer.check(question, false, DUE.minusNanos(1000))).isInstanceOf(Decision.Accepted.class);
        assertThat(code(MayAnswer.check(question, false, DUE))).isEqualTo("question.late");
        assertThat(question.state(DUE)).isEqualTo(QuestionState.SILENT);
        assertThat(code(MayAnswer.check(question, true, SENT))).isEqualTo("question.lot-ended");
    }

    @Test
    void anAnswerIsGivenOnce() {
        question.send(SENT);
        question.answer(new SignedAnswer("以 180 天为准。", null, "{}", "AA==", "1f", SENT.plusSeconds(60)));

        assertThat(code(MayAnswer.check(question, false, SENT.plusSeconds(61)))).isEqualTo("question.answered");
        assertThat(question.state(DUE)).isEqualTo(QuestionState.ANSWERED);
    }

    @Test
    void whatIsSignedComesBackAsItWasGivenOut() {
        question.send(SENT);
        question.attach(PROOF);
        byte[] given =
                AnswerStatement.to(question, " 以 180 天为准。 ", Optional.empty()).bytes();

        AnswerStatement read = AnswerStatement.read(given).orThrow();

        assertThat(read.text()).isEqualTo("以 180 天为准。");
        assertThat(read.files()).isEqualTo(List.of(PROOF));
        assertThat(MayAnswer.check(question, read)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theAnswerToAnotherQuestionIsNone() {
        question.send(SENT);
        AnswerStatement other = AnswerStatement.to(question("另一个问题"), "以 180 天为准。", Optional.empty());

        assertThat(code(MayAnswer.check(question, other))).isEqualTo("question.malformed");
    }

    @Test
    void filesThatWereExchangedAfterTheSigningAreNoticed() {
        question.send(SENT);
        question.attach(PROOF);
        AnswerStatement signed = AnswerStatement.to(question, "见附件。", Optional.empty());
        question.attach(new AnswerFile(PROOF.name(), "b".repeat(64), 1200, PROOF.mediaType()));

        assertThat(code(MayAnswer.check(question, signed))).isEqualTo("question.files-differ");
    }

    @Test
    void whoeverIsAskedToAgreeToACorrectionSaysYesOrNoAndNobodyElse() {
        Correction correction = new Correction(Correction.Rule.WORDS, new BigDecimal("9610000.50"));
        Wording wording = new Wording(QuestionKind.CLERICAL, "大写与小写金额不一致。", 60, Optional.of(correction));
        Question corrected = new Question(question.addressee(), wording, UUID.randomUUID(), SENT);
        corrected.send(SENT);
        question.send(SENT);

        AnswerStatement agreed = AnswerStatement.read(
                        AnswerStatement.to(corrected, "确认。", Optional.of(true)).bytes())
                .orThrow();

        assertThat(agreed.consents()).contains(true);
        assertThat(MayAnswer.check(corrected, agreed)).isInstanceOf(Decision.Accepted.class);
        assertThat(code(MayAnswer.check(corrected, AnswerStatement.to(corrected, "确认。", Optional.empty()))))
                .isEqualTo("question.consent-missing");
        assertThat(code(MayAnswer.check(question, AnswerStatement.to(question, "确认。", Optional.of(true)))))
                .isEqualTo("question.consent-missing");
        AnswerStatement without = new AnswerStatement(
                agreed.tender(),
                agreed.lot(),
                agreed.question(),
                agreed.bid(),
                agreed.asked(),
                agreed.text(),
                Optional.of(new Correction(Correction.Rule.WORDS, new BigDecimal("9600000.50"))),
                agreed.consents(),
                agreed.files());
        assertThat(code(MayAnswer.check(corrected, without))).isEqualTo("question.malformed");
    }

    @Test
    void anAnswerSaysSomethingAndHasAnEnd() {
        question.send(SENT);

        assertThat(code(MayAnswer.check(question, AnswerStatement.to(question, " ", Optional.empty()))))
                .isEqualTo("question.answer-text");
        assertThat(code(MayAnswer.check(question, AnswerStatement.to(question, "答".repeat(4001), Optional.empty()))))
                .isEqualTo("question.answer-text");
        assertThat(MayAnswer.check(question, AnswerStatement.to(question, "答".repeat(4000), Optional.empty())))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsNoStatementOfThisKindIsMalformed() {
        for (String text : List.of("{}", "[]", "", "{\"type\":\"clarification-1\"}")) {
            assertThat(AnswerStatement.read(text.getBytes(StandardCharsets.UTF_8))
                            .reasons())
                    .as(text)
                    .extracting(reason -> reason.code().code())
                    .containsExactly("question.malformed");
        }
    }

    private static String code(Decision decision) {
        return decision.reasons().get(0).code().code();
    }
}
