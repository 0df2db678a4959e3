package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * An evaluation method with its parameters already checked. Implementations are records: equal parameters, equal
 * method. A method is a function of the <em>set</em> of bids; the order in which they are given changes nothing.
 *
 * <p>A new method is one record that implements this, and one line in {@link Methods}.
 */
public interface Method {

    /** The stable name under which tender documents refer to it. */
    EvaluationMethod name();

    /** How many of the 100 points the price gives; zero where nothing is scored. */
    BigDecimal pricePoints();

    /** Whether members give points for items beside the price. */
    boolean scored();

    /**
     * Ranks the bids that were not rejected.
     *
     * @param bids each bid once; may be empty, then nothing is ranked
     */
    Evaluation evaluate(List<JudgedBid> bids);
}
