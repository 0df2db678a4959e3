package org.sunbid.benchmark.receipt;

import io.agroal.api.AgroalDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.DurableServer;
import org.sunbid.benchmark.Figures;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.sealing.suite.Suite;

/** Receipts a second: signed, time-stamped, entered in the log with proof, and durable; beside bare tokens of OpenSSL. */
public final class ReceiptBenchmark implements Benchmark {

    private static final int BIDDERS = 16;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int WARM_UP_SECONDS = 5;
    private static final int VERIFIED = 200;

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public String needs() {
        return """
            receipt: installs nothing; uses openssl as it is. Starts an embedded PostgreSQL with fsync, synchronous_commit
            and full_page_writes on, in a temporary folder; needs about 500 MB of memory and of disk, and free ports.
            sunbid: 16 bidders at once. A receipt is three transactions: the entry is noted; under the writer's lock one
            of those who wait gives all noted entries their places in the log, whose tiles and checkpoint are rows, and
            makes the proofs; signature and RFC 3161 token are made, and the receipt is kept. The statements are those
            of the trading platform.
            openssl ts -reply: a process for each token, one on each core; signs and keeps nothing else.\
            """;
    }

    @Override
    public Result run(Runs runs) throws Exception {
        Path folder = Files.createTempDirectory("sunbid-bench-receipt");
        try (DurableServer server = DurableServer.start()) {
            ReceiptDesk iso = new ReceiptDesk(Suite.ISO_1);
            ReceiptDesk gm = new ReceiptDesk(Suite.GM_1);
            OpensslTs openssl = new OpensslTs(folder, iso.unit());
            measure(server, iso, WARM_UP_SECONDS);
            List<Double> isoPerSecond = new ArrayList<>();
            List<Double> gmPerSecond = new ArrayList<>();
            List<Double> tokensPerSecond = new ArrayList<>();
            for (int run = 0; run < runs.count(); run++) {
                isoPerSecond.add(measure(server, iso, runs.seconds()));
                gmPerSecond.add(measure(server, gm, runs.seconds()));
                tokensPerSecond.add(openssl.perSecond(CORES, runs.seconds()));
            }
            Table table = new Table("", "a second");
            double receipts = row(table, "receipts of a platform of ISO-1", isoPerSecond);
            row(table, "receipts of a platform of GM-1", gmPerSecond);
            double tokens = row(table, "tokens of openssl ts -reply", tokensPerSecond);
            System.out.println(table);
            return Result.thatHolds(true).with("receipts_per_s", receipts).with("vs_openssl_ts", receipts / tokens, 2);
        } finally {
            delete(folder);
        }
    }

    /** Receipts a second; a sample of them is verified afterwards. */
    private static double measure(DurableServer server, ReceiptDesk desk, int seconds) throws Exception {
        try (AgroalDataSource database = server.freshDatabase(BIDDERS)) {
            LogTables log = new LogTables(database, desk.logKey());
            ConcurrentLinkedQueue<String> receipts = new ConcurrentLinkedQueue<>();
            long begin = System.nanoTime();
            long end = begin + TimeUnit.SECONDS.toNanos(seconds);
            ExecutorService bidders = Executors.newFixedThreadPool(BIDDERS);
            List<Future<?>> done = new ArrayList<>();
            for (int bidder = 0; bidder < BIDDERS; bidder++) {
                done.add(bidders.submit(() -> {
                    while (System.nanoTime() < end) {
                        receipts.add(desk.issue(log));
                    }
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
            bidders.shutdown();
            double perSecond = receipts.size() / ((System.nanoTime() - begin) / 1e9);
            int step = Math.max(1, receipts.size() / VERIFIED);
            int number = 0;
            for (String receipt : receipts) {
                if (number++ % step == 0) {
                    desk.verify(receipt);
                }
            }
            return perSecond;
        }
    }

    private static double row(Table table, String name, List<Double> runs) {
        double median = Figures.median(runs, Double::doubleValue);
        table.row(name, String.format(Locale.ROOT, "%.0f", median));
        return median;
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
