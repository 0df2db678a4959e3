package org.sunbid.benchmark;

import java.util.List;
import org.sunbid.benchmark.draw.DrawBenchmark;
import org.sunbid.benchmark.evaluation.EvaluationBenchmark;
import org.sunbid.benchmark.network.NetworkBenchmark;
import org.sunbid.benchmark.opening.OpeningBenchmark;
import org.sunbid.benchmark.receipt.ReceiptBenchmark;
import org.sunbid.benchmark.seal.SealBenchmark;
import org.sunbid.benchmark.submit.SubmitBenchmark;
import org.sunbid.benchmark.threshold.ThresholdBenchmark;

/** Runs the benchmark that is named; {@code scripts/bench} starts it. A new one is a class in the list below. */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new NetworkBenchmark(),
            new SealBenchmark(),
            new ThresholdBenchmark(),
            new ReceiptBenchmark(),
            new SubmitBenchmark(),
            new OpeningBenchmark(),
            new EvaluationBenchmark(),
            new DrawBenchmark());

    private Bench() {}

    /** {@code NAME [--quick]}; status 1 when what has to hold did not, 2 when it was called wrongly. */
    @SuppressWarnings("SystemExitOutsideMain") // it is a main
    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        boolean quick = words.contains("--quick");
        List<Benchmark> chosen = ALL.stream()
                .filter(benchmark -> words.contains(benchmark.name()))
                .toList();
        if (chosen.size() != 1 || words.size() != (quick ? 2 : 1)) {
            System.err.println("scripts/bench NAME [--quick], NAME one of "
                    + ALL.stream().map(Benchmark::name).toList());
            System.exit(2);
        }
        System.exit(holds(chosen.get(0), quick ? Runs.QUICK : Runs.FULL) ? 0 : 1);
    }

    /** Threads of a benchmark that broke off would keep the program from ending. */
    private static boolean holds(Benchmark benchmark, Runs runs) {
        try {
            return run(benchmark, runs);
        } catch (Exception e) {
            e.printStackTrace();
            return false;
        }
    }

    private static boolean run(Benchmark benchmark, Runs runs) throws Exception {
        System.out.println(benchmark.needs());
        System.out.printf(
                "Medians of %d runs; what is counted by time, for %d s each.%n%n", runs.count(), runs.seconds());
        Result result = benchmark.run(runs);
        System.out.println(result.line());
        return result.holds();
    }
}
