package org.sunbid.evaluation.panel;

/**
 * What every member checks of every bid before anything is scored, and the ground on which a bid that fails it is
 * rejected.
 *
 * @param code stable, for example {@code formal.1}
 * @param stage which of the three checks it belongs to
 * @param text what is checked
 * @param clause the ground of a rejection, for example {@code REG 51(3)}
 */
public record CheckItem(String code, Stage stage, ItemText text, String clause) {

    /** The three checks of the preliminary evaluation (初步评审). */
    public enum Stage {
        /** 形式评审: stamped, signed, complete. */
        FORMAL,
        /** 资格评审: meets what the state and the tender document ask of a bidder. */
        QUALIFICATION,
        /** 响应性评审: answers every substantial requirement. */
        RESPONSIVE
    }
}
