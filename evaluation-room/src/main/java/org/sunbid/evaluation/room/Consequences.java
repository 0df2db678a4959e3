package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunbid.evaluation.panel.CheckItem;
import org.sunbid.evaluation.question.AskedQuestion;
import org.sunbid.evaluation.question.Correction;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.evaluation.question.QuestionState;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * What follows from what bidders were asked. In construction and in government procurement a corrected price that the bidder
 * confirms is the one that is evaluated, and a bidder that does not confirm it is out (O12 19, 22; O87 59 with 51). Where
 * neither law holds, a correction explains, and the price that was read out counts.
 */
final class Consequences {

    /** A bidder that does not answer what it is asked as it is asked may be rejected. */
    private static final String UNCONFIRMED = "O12 22";

    /** A corrected price that its bidder does not confirm makes the bid invalid. */
    private static final String UNCONFIRMED_IN_PROCUREMENT = "O87 59";

    /** The check on which the panel votes a price below cost. */
    private static final String NOT_BELOW_COST = "responsive.2";

    private final TradeCategory category;
    private final EvaluationMethod method;
    private final List<AskedQuestion> sent;

    Consequences(TradeCategory category, EvaluationMethod method, List<AskedQuestion> sent) {
        this.category = category;
        this.method = method;
        this.sent = sent;
    }

    /** The price that is evaluated in place of the one read out; empty where that one counts. */
    Optional<BigDecimal> price(UUID bid) {
        return corrections(bid)
                .filter(AskedQuestion::isConsented)
                .flatMap(asked -> asked.wording().correction().stream())
                .map(Correction::correctedPrice)
                .findFirst();
    }

    /** The bidder had its time and did not confirm a correction that binds. */
    boolean isUnconfirmed(UUID bid) {
        return corrections(bid).anyMatch(asked -> !asked.isConsented() && asked.state() != QuestionState.SENT);
    }

    /** The clauses that answers add to those of the votes. */
    List<String> clauses(UUID bid, List<CheckItem> failures) {
        boolean unconvincing = failures.stream().anyMatch(item -> item.code().equals(NOT_BELOW_COST))
                && about(bid).anyMatch(asked -> asked.wording().kind() == QuestionKind.LOW_PRICE);
        return Stream.of(unconvincing ? lowPrice() : "", isUnconfirmed(bid) ? unconfirmed() : "")
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    private Stream<AskedQuestion> corrections(UUID bid) {
        return about(bid)
                .filter(asked -> binds() && asked.wording().correction().isPresent());
    }

    private boolean binds() {
        return category == TradeCategory.CONSTRUCTION || isProcurement();
    }

    /** Procurement's methods are judged by its decree, whatever the category of the tender. */
    private boolean isProcurement() {
        return category == TradeCategory.GOVERNMENT_PROCUREMENT || method == EvaluationMethod.O87_COMPREHENSIVE;
    }

    private String unconfirmed() {
        return isProcurement() ? UNCONFIRMED_IN_PROCUREMENT : UNCONFIRMED;
    }

    private String lowPrice() {
        return isProcurement() ? "O87 60" : "O12 21";
    }

    private Stream<AskedQuestion> about(UUID bid) {
        return sent.stream().filter(asked -> asked.addressee().bid().equals(bid));
    }
}
