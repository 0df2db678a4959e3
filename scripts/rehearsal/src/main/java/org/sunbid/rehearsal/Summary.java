package org.sunbid.rehearsal;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all steps came to, act by act.
 *
 * @param steps of all deals and of what came before them
 * @param whole how many deals came to their end
 */
public record Summary(List<Steps.Result> steps, long whole) {

    public Summary {
        steps = List.copyOf(steps);
    }

    /** Tells it. */
    public void tell(PrintStream out) {
        Map<String, Act> acts = new LinkedHashMap<>();
        steps.forEach(step -> acts.merge(step.act(), Act.of(step), Act::plus));
        out.printf("%n%-28s %6s %10s   %s%n", "", "steps", "seconds", "of which waiting for statutory days");
        acts.forEach((name, act) ->
                out.printf("%-28s %6d %10.2f %10.2f%n", name, act.steps(), act.seconds(), act.waiting()));
        Act all = acts.values().stream().reduce(Act.NONE, Act::plus);
        out.printf("%-28s %6d %10.2f %10.2f%n", "", all.steps(), all.seconds(), all.waiting());
        out.printf(
                "%n%d of %d steps verified, %d deals whole%n",
                steps.stream().filter(Steps.Result::holds).count(), steps.size(), whole);
    }

    private record Act(int steps, double seconds, double waiting) {

        static final Act NONE = new Act(0, 0, 0);

        static Act of(Steps.Result step) {
            return new Act(1, step.seconds(), step.waited() ? step.seconds() : 0);
        }

        Act plus(Act other) {
            return new Act(steps + other.steps, seconds + other.seconds, waiting + other.waiting);
        }
    }
}
