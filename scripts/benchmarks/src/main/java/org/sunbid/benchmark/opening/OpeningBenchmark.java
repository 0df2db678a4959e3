package org.sunbid.benchmark.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.Figures;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.benchmark.submit.Market;
import org.sunbid.benchmark.submit.Member;
import org.sunbid.benchmark.submit.TradingPlatform;
import org.sunbid.sealing.suite.Suite;

/**
 * From the last key to the reading out, for lots of several sizes, in both suites, with keys of bidders and of custodians;
 * beside it the library alone, which opens and verifies the same bids on the same processors and keeps nothing. And how
 * soon a thousand who watch a hall hear what happens in it.
 */
public final class OpeningBenchmark implements Benchmark {

    /** A statutory day: deadlines lie some of them ahead. */
    private static final Duration DAY = Duration.ofSeconds(1);

    private static final List<Suite> SUITES = List.of(Suite.values());
    private static final int FEWEST_DAYS = 21;
    private static final int SMALL = 20;
    private static final List<Boolean> KEPT = List.of(false, true);
    private static final int CUSTODIANS = 8_000_000;
    private static final int ISO_BIDDERS = 1_000_000;
    private static final int PLAIN_BIDS = 16;
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path root =
            Path.of(System.getProperty("sunbid.root", ".")).toAbsolutePath().normalize();

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public String needs() {
        return "Starts a trading platform with its data under target/bench. The full measurement writes up to 60 GB and"
                + " takes about an hour and a half.";
    }

    /** One row of the table. */
    private record Line(int bids, Suite suite, boolean custodians, Hall.Opened opened, double plain) {

        double vsPlain() {
            return opened.fromFirstKey() / plain;
        }
    }

    @Override
    public Result run(Runs runs) throws Exception {
        List<Line> lines = new ArrayList<>();
        List<FanOut> watched = new ArrayList<>();
        for (int bids : runs.quick() ? List.of(SMALL) : List.of(SMALL, 200, 1000)) {
            try (TradingPlatform platform = TradingPlatform.start(root, folder(), DAY)) {
                Parties parties = new Parties(platform, bids);
                Optional<Hall> hall = bids == SMALL ? Optional.of(parties.filled(Suite.GM_1, false)) : Optional.empty();
                lines.addAll(openings(parties));
                if (hall.isPresent()) {
                    watched.add(fanOut(parties, hall.get(), runs.quick() ? 200 : 1000));
                }
            }
        }
        System.out.println(table(lines));
        FanOut fanOut = watched.get(0);
        System.out.println(fanOut.text() + System.lineSeparator());
        Result result = Result.thatHolds(true);
        for (int bids : lines.stream().map(Line::bids).distinct().toList()) {
            result = result.with("open_" + bids + "_s", slowest(lines, bids));
        }
        double vsPlain = lines.stream().mapToDouble(Line::vsPlain).max().orElseThrow();
        return result.with("fanout_p95_ms", Figures.percentile(fanOut.told(), 0.95), 0)
                .with("shown_p95_ms", Figures.percentile(fanOut.shown(), 0.95), 0)
                .with("open_vs_plain", vsPlain, 2);
    }

    /** Those who take part, in both suites. */
    private static final class Parties {

        private final TradingPlatform platform;
        private final List<Market> markets = new ArrayList<>();
        private final List<List<Member>> bidders = new ArrayList<>();
        private final List<List<Member>> custodians = new ArrayList<>();
        private final Map<Suite, Double> plain = new EnumMap<>(Suite.class);

        Parties(TradingPlatform platform, int bids) throws IOException, InterruptedException {
            this.platform = platform;
            for (Suite suite : SUITES) {
                Market market = new Market(platform, suite);
                int first = SUITES.indexOf(suite) * ISO_BIDDERS;
                markets.add(market);
                bidders.add(AtOnce.each(bids, 4, number -> market.member(first + number, "BIDDER")));
                int keeper = CUSTODIANS + 10 * SUITES.indexOf(suite);
                custodians.add(AtOnce.each(3, 1, number -> market.member(keeper + number, "CUSTODIAN")));
            }
        }

        /** A lot whose deadline leaves the time that handing in takes. */
        Hall filled(Suite suite, boolean kept) throws IOException, InterruptedException {
            int of = SUITES.indexOf(suite);
            int days = FEWEST_DAYS + bidders.get(of).size();
            Market.Terms terms = new Market.Terms(DAY, days, kept ? "CUSTODIANS" : "BIDDER");
            return Hall.filled(
                    platform, markets.get(of), terms, bidders.get(of), kept ? custodians.get(of) : List.of());
        }

        /** Seconds in which the library alone opens as many bids on all processors. */
        double plain(Suite suite) throws IOException, InterruptedException {
            if (!plain.containsKey(suite)) {
                plain.put(suite, measured(suite));
            }
            return plain.get(suite);
        }

        private double measured(Suite suite) throws IOException, InterruptedException {
            List<Member> some = bidders.get(SUITES.indexOf(suite));
            int count = Math.min(PLAIN_BIDS, some.size());
            List<Bid> bids = AtOnce.each(
                    count,
                    2,
                    number -> Bid.make(some.get(number), "E5301000001000012001001", number, Optional.empty()));
            double seconds = 0;
            for (int pass = 0; pass < 2; pass++) {
                long start = System.nanoTime();
                AtOnce.each(count, Runtime.getRuntime().availableProcessors(), number -> {
                    bids.get(number)
                            .openPlainly(markets.get(SUITES.indexOf(suite)).trust());
                    return true;
                });
                seconds = (System.nanoTime() - start) / 1e9;
            }
            return seconds * some.size() / count;
        }
    }

    /** Small lots all lie sealed before the first is opened, which spares waiting; large ones one after the other. */
    private static List<Line> openings(Parties parties) throws IOException, InterruptedException {
        int bids = parties.bidders.get(0).size();
        List<Line> lines = new ArrayList<>();
        List<Hall> filled = new ArrayList<>();
        for (Suite suite : SUITES) {
            for (boolean kept : KEPT) {
                filled.add(parties.filled(suite, kept));
                if (bids > SMALL) {
                    lines.addAll(opened(parties, filled));
                }
            }
        }
        lines.addAll(opened(parties, filled));
        return lines;
    }

    private static List<Line> opened(Parties parties, List<Hall> filled) throws IOException, InterruptedException {
        List<Line> lines = new ArrayList<>();
        for (Hall hall : filled) {
            Suite suite = hall.bids().get(0).seal().header().suite();
            Hall.Opened opened = hall.open();
            double plain = parties.plain(suite);
            lines.add(new Line(hall.bids().size(), suite, !hall.custodians().isEmpty(), opened, plain));
            System.out.println(lines.get(lines.size() - 1));
        }
        filled.clear();
        return lines;
    }

    /**
     * Delays in milliseconds, of every event to every viewer, while keys come, bids are opened and read out, and after.
     *
     * @param told from the event to the arrival of its line
     * @param shown from the event to the arrival of a page with its outcome
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand; nobody compares them
    private record FanOut(double[] told, double[] shown, int pages, int failed) {

        String text() {
            return String.format(
                    "%d tellings of events: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms; %d pages fetched behind them, %d in vain, the event"
                            + " shown: p50 %.0f ms, p95 %.0f ms.",
                    told.length,
                    Figures.percentile(told, 0.50),
                    Figures.percentile(told, 0.95),
                    Figures.percentile(told, 0.99),
                    pages,
                    failed,
                    Figures.percentile(shown, 0.50),
                    Figures.percentile(shown, 0.95));
        }
    }

    private static FanOut fanOut(Parties parties, Hall hall, int viewers) throws IOException, InterruptedException {
        int port = parties.platform.port();
        List<Happened> before = Happened.upTo("WINDOW_OPENED", parties.platform.address(), hall.lot());
        long after = before.get(before.size() - 1).seq();
        try (Followers pages =
                        new Followers(viewers, parties.platform.address().resolve("/halls/" + hall.lot()), after);
                Viewers watching =
                        Viewers.of(viewers, port, hall.lot(), after, (event, viewer) -> pages.heard(viewer, event))) {
            Thread.sleep(CONNECTING.toMillis());
            hall.open();
            hall.confirm();
            long last = hall.bids().size() * 3L + 2 + after;
            double[] told = watching.delaysUpTo(last, PATIENCE);
            Thread.sleep(CONNECTING.toMillis());
            return new FanOut(told, pages.delays(), pages.fetched(), pages.failed());
        }
    }

    private static double slowest(List<Line> lines, int bids) {
        return lines.stream()
                .filter(line -> line.bids() == bids)
                .mapToDouble(line -> line.opened().fromLastKey())
                .max()
                .orElseThrow();
    }

    private Path folder() throws IOException {
        Path folder = root.resolve("target").resolve("bench").resolve("platform");
        Files.createDirectories(folder.getParent());
        return folder;
    }

    private static Table table(List<Line> lines) {
        Table table = new Table(
                "", "bids", "from last key (s)", "from first key (s)", "library alone (s)", "first key / library");
        for (Line line : lines) {
            table.row(
                    line.suite().id() + ", " + (line.custodians() ? "custodians" : "bidders"),
                    String.valueOf(line.bids()),
                    String.format("%.1f", line.opened().fromLastKey()),
                    String.format("%.1f", line.opened().fromFirstKey()),
                    String.format("%.1f", line.plain()),
                    String.format("%.2f", line.vsPlain()));
        }
        return table;
    }
}
