package org.sunbid.benchmark.submit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.Figures;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.benchmark.Tool;
import org.sunbid.sealing.suite.Suite;

/**
 * Bids in the last minutes before a deadline, on one node, over loopback: the trading platform as it is started in
 * earnest, and nginx with the same bytes in the same pieces at the same times on the same disk. First as they arrive,
 * then all at once, which tells how much goes through at most. Small bids before them are not counted, and what they made
 * the platform compile is waited for: a node that meets a deadline has been up for hours. nginx needs neither.
 */
public final class SubmitBenchmark implements Benchmark {

    private static final double MEGABYTE = 1e6;
    private static final long MIB = 1L << 20;

    /** What is done once for each bid is compiled after some thousands; so many need not all register. */
    private static final int BIDS_OF_EACH_BEFORE = 15;

    private final Path root =
            Path.of(System.getProperty("sunbid.root", ".")).toAbsolutePath().normalize();

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String needs() {
        return """
                Starts a trading platform with its data under target/bench; installs Debian's nginx when it is missing.
                The full measurement writes up to 80 GB and takes about a quarter of an hour.
                The platform is warm: small bids come first, uncounted, and the compiling they cause is waited for. nginx needs none.""";
    }

    /** What one contender made of a load. */
    private record Line(String name, double megabytes, Rush.Came came, long refused) {

        double megabytesPerSecond() {
            return megabytes / came.seconds();
        }

        double seconds(double share) {
            return came.secondsToAnswer().length == 0
                    ? Double.POSITIVE_INFINITY
                    : Figures.percentile(came.secondsToAnswer(), share);
        }
    }

    @Override
    public Result run(Runs runs) throws Exception {
        Tool.install("nginx");
        Load curve = runs.quick() ? Load.of(100, 10, MIB, 16 * MIB) : Load.of(2000, 120, 5 * MIB, 500 * MIB);
        Load atOnce = runs.quick() ? Load.of(60, 0, MIB, 16 * MIB) : Load.of(300, 0, 5 * MIB, 500 * MIB);
        Load before = runs.quick() ? Load.of(300, 10, MIB / 16, MIB) : Load.of(3000, 150, MIB / 16, 4 * MIB);
        List<Line> lines = new ArrayList<>();
        long kept;
        double peak;
        long refused;
        try (TradingPlatform platform = TradingPlatform.start(root, folder("platform"), Market.REAL_DAY)) {
            Market market = new Market(platform, Suite.GM_1);
            String lot = market.lot(Market.Terms.FOR_SUBMISSION, List.of());
            Content content = new Content(Suite.GM_1);
            List<Bidder> warming = market.bidders(before, 0, BIDS_OF_EACH_BEFORE, lot, content);
            List<Bidder> first = market.bidders(curve, before.bidders(), 1, lot, content);
            List<Bidder> second = market.bidders(atOnce, before.bidders() + curve.bidders(), 1, lot, content);
            platform("before", platform, warming, before, content);
            platform.awaitRest();
            lines.add(platform("as they arrive: platform", platform, first, curve, content));
            lines.add(nginx("as they arrive: nginx", first, curve, content));
            lines.add(platform("all at once: platform", platform, second, atOnce, content));
            lines.add(nginx("all at once: nginx", second, atOnce, content));
            peak = platform.peakHeapMb();
            kept = sealedBids(lines.get(0)) + sealedBids(lines.get(2));
            refused = lines.get(0).refused() + lines.get(2).refused();
        }
        System.out.println(table(lines));
        System.out.printf("Heap of the platform at most %.0f MB; %d times told to come back.%n%n", peak, refused);
        long lost = curve.bidders() + atOnce.bidders() - kept;
        return Result.thatHolds(lost == 0)
                .with(
                        "vs_nginx",
                        lines.get(0).megabytesPerSecond() / lines.get(1).megabytesPerSecond(),
                        2)
                .with("receipt_p99_s", lines.get(0).seconds(0.99), 2)
                .with("lost", lost)
                .with("peak_heap_mb", peak, 0)
                .with(
                        "at_once_vs_nginx",
                        lines.get(2).megabytesPerSecond() / lines.get(3).megabytesPerSecond(),
                        2);
    }

    private static long sealedBids(Line line) {
        return line.came().secondsToAnswer().length;
    }

    private Line platform(String name, TradingPlatform platform, List<Bidder> bidders, Load load, Content content)
            throws Exception {
        AtomicLong refused = new AtomicLong();
        Handing handing = new Handing(content.bytes(), refused);
        Rush.Came came = Rush.of(
                load, number -> handing.toPlatform(bidders.get(number), platform.port(), load.breaksOff()[number]));
        return new Line(name, megabytes(bidders), came, refused.get());
    }

    private Line nginx(String name, List<Bidder> bidders, Load load, Content content) throws Exception {
        Handing handing = new Handing(content.bytes(), new AtomicLong());
        try (Nginx nginx = Nginx.start(folder("nginx"))) {
            Rush.Came came = Rush.of(
                    load, number -> handing.toNginx(bidders.get(number), nginx.port(), load.breaksOff()[number]));
            return new Line(name, megabytes(bidders), came, 0);
        }
    }

    private static double megabytes(List<Bidder> bidders) {
        return bidders.stream().mapToLong(Bidder::sealedBytes).sum() / MEGABYTE;
    }

    private Path folder(String name) throws IOException {
        Path folder = root.resolve("target").resolve("bench").resolve(name);
        Files.createDirectories(folder.getParent());
        return folder;
    }

    private static Table table(List<Line> lines) {
        Table table = new Table(
                "", "bids", "MB", "seconds", "MB/s", "told to wait", "failed", "answer p50", "p95", "p99 (s)");
        for (Line line : lines) {
            table.row(
                    line.name(),
                    String.valueOf(line.came().secondsToAnswer().length),
                    String.format("%.0f", line.megabytes()),
                    String.format("%.1f", line.came().seconds()),
                    String.format("%.1f", line.megabytesPerSecond()),
                    String.valueOf(line.refused()),
                    String.valueOf(line.came().failed()),
                    String.format("%.3f", line.seconds(0.50)),
                    String.format("%.3f", line.seconds(0.95)),
                    String.format("%.3f", line.seconds(0.99)));
        }
        return table;
    }
}
