package org.sunbid.rehearsal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the steps of a deal one after another, a line each, and remembers how each of them ended. */
public final class Steps {

    private final PrintStream out;
    private final List<Result> results = new ArrayList<>();
    private String act = "";

    /** Steps that report to this stream. */
    public Steps(PrintStream out) {
        this.out = out;
    }

    /** Something a step does and verifies; what it returns is told on its line. */
    @FunctionalInterface
    public interface Work {
        /** Does it; an exception means that the step does not hold. */
        String run() throws Exception;
    }

    /**
     * How a step ended.
     *
     * @param act the part of the deal it belongs to
     * @param name what was done
     * @param holds it was done and verified
     * @param seconds how long it took
     * @param told what it returned, or why it failed
     */
    public record Result(String act, String name, boolean holds, double seconds, String told) {}

    /** A deal that cannot go on, because a step that the others need did not hold. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String step, Throwable cause) {
            super(step, cause);
        }
    }

    /** Begins a part of the deal; its steps are told below its name. */
    public void act(String name) {
        act = name;
        out.printf("%n%s%n", name);
    }

    /** Does one step and tells of it; a step that fails ends the deal. */
    public void step(String name, Work work) {
        long begun = System.nanoTime();
        try {
            String told = work.run();
            record(name, true, begun, told);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            record(name, false, begun, String.valueOf(e.getMessage()));
            throw new Broken(name, e);
        }
    }

    /** What happened, in order. */
    public List<Result> results() {
        return List.copyOf(results);
    }

    /** Every step so far was verified. */
    public boolean allHold() {
        return !results.isEmpty() && results.stream().allMatch(Result::holds);
    }

    private void record(String name, boolean holds, long begun, String told) {
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        results.add(new Result(act, name, holds, seconds, told));
        out.printf(Locale.ROOT, "  %s %-52s %6.2f s  %s%n", holds ? "✓" : "✗", name, seconds, told);
    }
}
