package org.sunbid.evaluation.panel;

/**
 * What every member checks of every bid before anything is scored, and the ground on which a bid that fails is rejected
 * (REG 51). A bid can be rejected on these grounds only.
 */
public enum CheckItem {
    /** Stamped and signed (REG 51, 1). */
    SIGNED(Stage.FORMAL, "REG 51(1)"),
    /** A consortium brings its agreement (REG 51, 2). */
    CONSORTIUM_AGREED(Stage.FORMAL, "REG 51(2)"),
    /** One bid and one price, unless alternatives were asked for (REG 51, 4). */
    ONE_BID_ONE_PRICE(Stage.FORMAL, "REG 51(4)"),
    /** Meets what the state and the tender document ask of a bidder (REG 51, 3). */
    QUALIFIED(Stage.QUALIFICATION, "REG 51(3)"),
    /** No collusion, fraud or bribery has come to light (REG 51, 7). */
    HONEST(Stage.QUALIFICATION, "REG 51(7)"),
    /** Not above the price cap (REG 51, 5). */
    WITHIN_CAP(Stage.RESPONSIVENESS, "REG 51(5)"),
    /** Not below cost (REG 51, 5). */
    NOT_BELOW_COST(Stage.RESPONSIVENESS, "REG 51(5)"),
    /** Answers every substantial requirement of the tender document (REG 51, 6). */
    RESPONSIVE(Stage.RESPONSIVENESS, "REG 51(6)");

    private final Stage stage;
    private final String clause;

    CheckItem(Stage stage, String clause) {
        this.stage = stage;
        this.clause = clause;
    }

    /** Which of the three checks it belongs to. */
    public Stage stage() {
        return stage;
    }

    /** The ground of a rejection. */
    public String clause() {
        return clause;
    }

    /** The three checks of the preliminary evaluation (初步评审). */
    public enum Stage {
        /** 形式评审. */
        FORMAL,
        /** 资格评审. */
        QUALIFICATION,
        /** 响应性评审. */
        RESPONSIVENESS
    }
}
