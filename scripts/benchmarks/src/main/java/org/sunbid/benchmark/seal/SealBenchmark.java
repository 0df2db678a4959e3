package org.sunbid.benchmark.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.Figures;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.benchmark.Tool;
import org.sunbid.sealing.suite.Suite;

/** A large bid sealed and opened in both suites with a heap of 128 MB, beside {@code age} and {@code openssl}. */
public final class SealBenchmark implements Benchmark {

    private static final int MEBIBYTE = 1 << 20;
    private static final double MEGABYTE = 1e6;

    /** So many times the payload lies there at most: with what was sealed, what was opened, and some room. */
    private static final int FILES = 4;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public String needs() {
        return """
            seal: installs Debian's package age (1.1 or newer) when there is no age, by apt-get; uses openssl (3.0 or newer,
            with SM3 and SM4) as it is. Needs 4 GB of files in memory (/dev/shm) or among temporary ones, with --quick 1 GB.
            sunbid runs in processes of its own with -Xmx128m: twice in each, as the first time it is still being compiled.
            All read and write files. GM-1's yardstick is what openssl speed would make of SM4-CTR and SM3 one after the
            other, on all cores at once: 1 / (1 / SM4-CTR + 1 / SM3).\
            """;
    }

    @Override
    public Result run(Runs runs) throws Exception {
        Tool.install("age");
        int mebibytes = runs.quick() ? 256 : 1024;
        Path folder = folder(mebibytes);
        try {
            Path payload = payload(folder, mebibytes);
            return measure(runs, folder, payload);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Result measure(Runs runs, Path folder, Path payload) throws Exception {
        Opponents opponents = new Opponents(folder, payload);
        List<List<Pass>> iso = new ArrayList<>();
        List<List<Pass>> gm = new ArrayList<>();
        List<Pass> age = new ArrayList<>();
        List<Pass> aes = new ArrayList<>();
        List<Pass> sm4 = new ArrayList<>();
        List<Double> yardsticks = new ArrayList<>();
        for (int run = 0; run < runs.count(); run++) { // turn by turn, so that a busy machine is busy for all
            iso.add(SealProcess.passes(Suite.ISO_1, payload, 2));
            age.add(opponents.age());
            aes.add(opponents.aesCtr());
            gm.add(SealProcess.passes(Suite.GM_1, payload, 2));
            sm4.add(opponents.sm4Ctr());
            int seconds = runs.quick() ? 1 : 3;
            double ctr = Opponents.speed("sm4-ctr", CORES, seconds);
            double sm3 = Opponents.speed("sm3", CORES, seconds);
            yardsticks.add(1 / (1 / ctr + 1 / sm3));
        }
        double megabytes = Files.size(payload) / MEGABYTE;
        Table table =
                new Table("", "seal MB/s", "open MB/s", "seal MB/CPU s", "open MB/CPU s", "heap MB", "resident MB");
        row(table, "sunbid ISO-1, first in its process", megabytes, pass(iso, 0));
        row(table, "sunbid ISO-1", megabytes, pass(iso, 1));
        row(table, "age", megabytes, age);
        row(table, "openssl enc -aes-256-ctr, no tag", megabytes, aes);
        row(table, "sunbid GM-1, first in its process", megabytes, pass(gm, 0));
        row(table, "sunbid GM-1", megabytes, pass(gm, 1));
        row(table, "openssl enc -sm4-ctr, no tag", megabytes, sm4);
        double yardstick = Figures.median(yardsticks, Double::doubleValue);
        table.row("openssl speed, SM4-CTR and SM3", text(yardstick), text(yardstick), "–", "–", "–", "–");
        System.out.println(table);
        return result(pass(iso, 1), age, pass(gm, 1), megabytes / yardstick, heap(iso, gm));
    }

    private static Result result(List<Pass> iso, List<Pass> age, List<Pass> gm, double yardstick, double heap) {
        return Result.thatHolds(true)
                .with("iso_seal_vs_age", ratio(Figures.median(age, Pass::sealSeconds), iso, Pass::sealSeconds), 2)
                .with("iso_open_vs_age", ratio(Figures.median(age, Pass::openSeconds), iso, Pass::openSeconds), 2)
                .with("gm_seal_vs_openssl", ratio(yardstick, gm, Pass::sealSeconds), 2)
                .with("gm_open_vs_openssl", ratio(yardstick, gm, Pass::openSeconds), 2)
                .with("peak_heap_mb", heap);
    }

    private static double ratio(double theirs, List<Pass> ours, ToDoubleFunction<Pass> seconds) {
        return theirs / Figures.median(ours, seconds);
    }

    private static double heap(List<List<Pass>> iso, List<List<Pass>> gm) {
        return Stream.concat(iso.stream(), gm.stream())
                .flatMap(List::stream)
                .mapToDouble(Pass::heapMb)
                .max()
                .orElseThrow();
    }

    private static List<Pass> pass(List<List<Pass>> runs, int number) {
        return runs.stream().map(passes -> passes.get(number)).toList();
    }

    private static void row(Table table, String name, double megabytes, List<Pass> passes) {
        table.row(
                name,
                text(megabytes / Figures.median(passes, Pass::sealSeconds)),
                text(megabytes / Figures.median(passes, Pass::openSeconds)),
                text(megabytes / Figures.median(passes, Pass::sealCpuSeconds)),
                text(megabytes / Figures.median(passes, Pass::openCpuSeconds)),
                text(Figures.median(passes, Pass::heapMb)),
                text(Figures.median(passes, Pass::residentMb)));
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.0f", value);
    }

    /** In memory where Linux has room for it, so that no disk is measured; else where temporary files lie. */
    private static Path folder(int mebibytes) throws IOException {
        Path memory = Path.of("/dev/shm");
        if (Files.isWritable(memory)
                && Files.getFileStore(memory).getUsableSpace() > (long) FILES * mebibytes * MEBIBYTE) {
            return Files.createTempDirectory(memory, "sunbid-bench-seal");
        }
        return Files.createTempDirectory("sunbid-bench-seal");
    }

    /** Random bytes, which nothing compresses. */
    private static Path payload(Path folder, int mebibytes) throws IOException {
        Path payload = folder.resolve("payload");
        Random random = new Random(mebibytes);
        byte[] bytes = new byte[MEBIBYTE];
        try (OutputStream to = Files.newOutputStream(payload)) {
            for (int i = 0; i < mebibytes; i++) {
                random.nextBytes(bytes);
                to.write(bytes);
            }
        }
        return payload;
    }
}
