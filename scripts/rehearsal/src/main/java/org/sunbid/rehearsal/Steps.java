package org.sunbid.rehearsal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Runs the steps of a deal one after another, a line each, and remembers how each of them ended. */
public final class Steps {

    private final PrintStream out;
    private final Consumer<String> acts;
    private final List<Result> results = new ArrayList<>();
    private String act = "";

    /** Steps that report to this stream; besides, the beginning of each act is told. */
    public Steps(PrintStream out, Consumer<String> acts) {
        this.out = out;
        this.acts = acts;
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
     * @param waited it waited for statutory days to pass
     * @param seconds how long it took
     * @param told what it returned, or why it failed
     */
    public record Result(String act, String name, boolean holds, boolean waited, double seconds, String told) {}

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
        acts.accept(name);
        out.printf("%n%s%n", name);
    }

    /** Does one step and tells of it; a step that fails ends the deal. */
    public void step(String name, Work work) {
        run(name, false, work);
    }

    /** Does one step that waits for statutory days to pass. */
    public void pass(String name, Work work) {
        run(name, true, work);
    }

    private void run(String name, boolean waits, Work work) {
        long begun = System.nanoTime();
        try {
            String told = work.run();
            record(new Result(act, name, true, waits, since(begun), told));
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            record(new Result(act, name, false, waits, since(begun), String.valueOf(e.getMessage())));
            throw new Broken(name, e);
        }
    }

    /** What happened, in order. */
    public List<Result> results() {
        return List.copyOf(results);
    }

    private static double since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
    }

    private void record(Result result) {
        results.add(result);
        out.printf(
                Locale.ROOT,
                "  %s %-52s %6.2f s  %s%n",
                result.holds() ? "✓" : "✗",
                result.name(),
                result.seconds(),
                result.told());
    }
}
