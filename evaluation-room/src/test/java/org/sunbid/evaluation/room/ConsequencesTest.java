package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.evaluation.panel.CheckItem;
import org.sunbid.evaluation.panel.CheckList;
import org.sunbid.evaluation.question.Addressee;
import org.sunbid.evaluation.question.AskedQuestion;
import org.sunbid.evaluation.question.Correction;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.evaluation.question.QuestionState;
import org.sunbid.evaluation.question.SignedAnswer;
import org.sunbid.evaluation.question.Wording;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.trading.tender.EvaluationMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** In construction a correction binds whoever agrees and rejects whoever does not; in procurement it explains. */
class ConsequencesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final BigDecimal CORRECTED = new BigDecimal("9610000");

    private final UUID bid = UUID.randomUUID();
    private final CheckItem notBelowCost =
            CheckList.STATUTORY.item("responsive.2").orElseThrow();

    @Test
    void theCorrectedPriceIsEvaluatedWhereTheBidderAgrees() {
        Consequences agreed = construction(correction(QuestionState.ANSWERED, true));

        assertThat(agreed.price(bid)).contains(CORRECTED);
        assertThat(agreed.clauses(bid, List.of())).isEmpty();
        assertThat(agreed.price(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whoeverDisagreesOrKeepsSilentIsOutAndKeepsItsPrice() {
        for (AskedQuestion asked :
                List.of(correction(QuestionState.ANSWERED, false), correction(QuestionState.SILENT, null))) {
            assertThat(construction(asked).clauses(bid, List.of())).containsExactly("O12 22");
            assertThat(construction(asked).price(bid)).isEmpty();
        }
    }

    @Test
    void nothingFollowsWhileTheBidderHasTime() {
        Consequences waiting = construction(correction(QuestionState.SENT, null));

        assertThat(waiting.clauses(bid, List.of())).isEmpty();
        assertThat(waiting.price(bid)).isEmpty();
    }

    @Test
    void inProcurementAConfirmedCorrectionBindsAndAnUnconfirmedOneMakesTheBidInvalid() {
        Consequences confirmed = procurement(correction(QuestionState.ANSWERED, true));
        assertThat(confirmed.price(bid)).contains(CORRECTED);
        assertThat(confirmed.clauses(bid, List.of())).isEmpty();

        Consequences unconfirmed = procurement(correction(QuestionState.ANSWERED, false));
        assertThat(unconfirmed.price(bid)).isEmpty();
        assertThat(unconfirmed.clauses(bid, List.of())).containsExactly("O87 59");
    }

    @Test
    void whereNeitherLawHoldsThePriceThatWasReadOutCounts() {
        for (Boolean consents : List.of(true, false)) {
            Consequences free = new Consequences(
                    TradeCategory.ENTERPRISE_PURCHASE,
                    EvaluationMethod.LOWEST_EVALUATED_PRICE,
                    List.of(correction(QuestionState.ANSWERED, consents)));

            assertThat(free.price(bid)).isEmpty();
            assertThat(free.clauses(bid, List.of())).isEmpty();
        }
    }

    @Test
    void aPriceVotedBelowCostAfterItsBidderWasAskedIsRejectedWithThatClauseToo() {
        AskedQuestion asked = asked(new Wording(QuestionKind.LOW_PRICE, "请说明报价构成。", 60), QuestionState.ANSWERED, null);

        assertThat(construction(asked).clauses(bid, List.of(notBelowCost))).containsExactly("O12 21");
        assertThat(construction(asked).clauses(bid, List.of())).isEmpty();
        assertThat(new Consequences(TradeCategory.CONSTRUCTION, EvaluationMethod.LOWEST_EVALUATED_PRICE, List.of())
                        .clauses(bid, List.of(notBelowCost)))
                .isEmpty();
        assertThat(procurement(asked).clauses(bid, List.of(notBelowCost))).containsExactly("O87 60");
    }

    private static Consequences construction(AskedQuestion asked) {
        return new Consequences(
                TradeCategory.CONSTRUCTION, EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, List.of(asked));
    }

    private static Consequences procurement(AskedQuestion asked) {
        return new Consequences(
                TradeCategory.GOVERNMENT_PROCUREMENT, EvaluationMethod.O87_COMPREHENSIVE, List.of(asked));
    }

    private AskedQuestion correction(QuestionState state, Boolean consents) {
        Correction correction = new Correction(Correction.Rule.WORDS, CORRECTED);
        return asked(new Wording(QuestionKind.CLERICAL, "大写与小写金额不一致。", 60, Optional.of(correction)), state, consents);
    }

    private AskedQuestion asked(Wording wording, QuestionState state, Boolean consents) {
        UUID member = UUID.randomUUID();
        Optional<SignedAnswer> answer = state == QuestionState.ANSWERED
                ? Optional.of(new SignedAnswer("见附件。", consents, "{}", "AA==", "1f", NOW))
                : Optional.empty();
        return new AskedQuestion(
                UUID.randomUUID(),
                new Addressee("A5301032501010009902", "A5301032501010009902001", bid, "", "云南红河路桥有限公司"),
                wording,
                state,
                member,
                Set.of(member),
                Optional.of(NOW),
                Optional.of(NOW.plusSeconds(3600)),
                answer,
                List.of());
    }
}
