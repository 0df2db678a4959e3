package org.sunbid.benchmark.threshold;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.Figures;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.suite.Suite;

/** What custodians and platform compute for a key of 3 of 5 or 7 of 11, and to open 1, 20 and 200 bids with it. */
public final class ThresholdBenchmark implements Benchmark {

    private static final List<Integer> BIDS = List.of(1, 20, 200);
    private static final int WARM_UPS = 3;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "threshold";
    }

    @Override
    public String needs() {
        return """
            threshold: installs and needs nothing. All acts run one after the other on one thread; seconds are those of its
            processor time, so that other work on the machine does not count. Key: all acts of all custodians together, posts
            signed, shares wrapped and opened, and one verification of the transcript. Opening: one custodian's part for all
            bids; the platform's check of the proofs of t parts, combination and unwrapping.\
            """;
    }

    private record Took(double key, List<Double> part, List<Double> combine) {

        double open(int bids, int threshold) {
            int place = BIDS.indexOf(bids);
            return threshold * part.get(place) + combine.get(place);
        }
    }

    @Override
    public Result run(Runs runs) throws Exception {
        for (Suite suite : Suite.values()) {
            for (int i = 0; i < WARM_UPS; i++) {
                measure(suite, 3, 5);
            }
        }
        Table table = new Table("", "key s", "part of 1 / 20 / 200 bids s", "combined 1 / 20 / 200 bids s");
        double key = 0;
        double open = 0;
        for (Suite suite : Suite.values()) {
            List<Took> few = runs.of(() -> measure(suite, 3, 5));
            List<Took> many = runs.of(() -> measure(suite, 7, 11));
            row(table, suite.id() + ", 3 of 5", few);
            row(table, suite.id() + ", 7 of 11", many);
            key = Math.max(key, Figures.median(few, Took::key));
            open = Math.max(open, Figures.median(few, took -> took.open(200, 3)));
        }
        System.out.println(table);
        return Result.thatHolds(true).with("keygen_3of5_s", key, 2).with("open_200_s", open, 2);
    }

    private static Took measure(Suite suite, int threshold, int size) {
        Custodians custodians = new Custodians(suite, threshold, size);
        double start = now();
        CustodianKey key = custodians.makeKey();
        double made = now() - start;
        List<double[]> openings = BIDS.stream()
                .map(bids -> open(custodians, key, custodians.sealedTo(key, bids), threshold))
                .toList();
        return new Took(
                made,
                openings.stream().map(times -> times[0]).toList(),
                openings.stream().map(times -> times[1]).toList());
    }

    private static double[] open(Custodians custodians, CustodianKey key, List<SealHeader> headers, int threshold) {
        double start = now();
        List<PartialOpening> parts = IntStream.rangeClosed(1, threshold)
                .mapToObj(index -> custodians.part(key, headers, index))
                .toList();
        double middle = now();
        Custodians.combine(key, headers, parts);
        return new double[] {(middle - start) / threshold, now() - middle};
    }

    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    private static void row(Table table, String name, List<Took> runs) {
        table.row(name, text(Figures.median(runs, Took::key)), texts(runs, Took::part), texts(runs, Took::combine));
    }

    private static String texts(List<Took> runs, Function<Took, List<Double>> figures) {
        return String.join(
                " / ",
                IntStream.range(0, BIDS.size())
                        .mapToObj(place -> text(
                                Figures.median(runs, took -> figures.apply(took).get(place))))
                        .toList());
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
