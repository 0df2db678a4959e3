package org.sunbid.rehearsal.causes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Objects;

/**
 * What the law says of one bidder, and what was seen.
 *
 * @param who the bidder
 * @param happened to it
 * @param state of its bid in the hall
 * @param side on whose account; null when its bid was opened
 * @param rule that applied; null when its bid was opened
 * @param deposit where it stands, and by which clause
 */
record Expected(String who, String happened, String state, String side, String rule, String deposit) {

    static void heading(PrintStream out) {
        out.printf(
                "%n  %-12s %-34s %-10s %-9s %-22s %s%n",
                "bidder", "what happened", "bid", "account", "rule", "deposit");
    }

    /** Tells of it; true when all of it was seen. */
    boolean holds(JsonNode hall, JsonNode seenDeposit, PrintStream out) {
        JsonNode bid = line(hall.path("bids"));
        JsonNode unopened = line(hall.path("unopened"));
        String seenState = bid.path("state").asText();
        String seenSide = unopened.path("side").asText(null);
        String seenRule = unopened.path("rule").asText(null);
        String held = (seenDeposit.path("state").asText() + " "
                        + seenDeposit.path("clause").asText())
                .strip();
        boolean holds = state.equals(seenState)
                && Objects.equals(side, seenSide)
                && Objects.equals(rule, seenRule)
                && deposit.equals(held);
        out.printf(
                "%s %-12s %-34s %-10s %-9s %-22s %s%n",
                holds ? "✓" : "✗",
                who.substring(0, Math.min(4, who.length())),
                happened,
                seenState,
                seenSide == null ? "—" : seenSide,
                seenRule == null ? "—" : seenRule,
                held
                        + (seenDeposit.hasNonNull("due")
                                ? " until " + seenDeposit.path("due").asText()
                                : ""));
        return holds;
    }

    private JsonNode line(JsonNode lines) {
        for (JsonNode line : lines) {
            if (line.path("bidder").asText().equals(who)) {
                return line;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
