package org.sunbid.benchmark.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.Figures;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.benchmark.opening.AtOnce;
import org.sunbid.benchmark.submit.Market;
import org.sunbid.benchmark.submit.Member;
import org.sunbid.benchmark.submit.TradingPlatform;
import org.sunbid.sealing.suite.Suite;

/**
 * 100 rooms at once on one node, five experts each, whose open pages save what was filled in and ask for the seats every five
 * seconds; beside it the same rows written plainly over JDBC at the same moments. And how long a ranking of many bids takes.
 */
public final class EvaluationBenchmark implements Benchmark {

    private static final int ROOMS = 100;
    private static final int FIRST_EXPERT = 7_000_000;
    private static final int BEFORE_SECONDS = 60;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String SEALED = "s1." + "x".repeat(60);
    private static final String UPSERT = """
            insert into peer_score (id, version, lot_code, member_id, bid_id, item, sealed_points, explanation, saved_at)
            select gen_random_uuid(), 0, ?, ?, cell.bid::uuid, cell.item::int, ?, '', clock_timestamp()
            from unnest(?, ?) cell (bid, item)
            on conflict (member_id, bid_id, item) do update
            set points = null, sealed_points = excluded.sealed_points, version = peer_score.version + 1, saved_at = excluded.saved_at
            """;

    private final Path root =
            Path.of(System.getProperty("sunbid.root", ".")).toAbsolutePath().normalize();

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public String needs() {
        return "Starts a trading platform with its data under target/bench. Rooms are put into its database as panels at work"
                + " leave them.";
    }

    /** What the pages did at the same time. */
    private record Pages(EveryFewSeconds.Took saves, EveryFewSeconds.Took looks) {

        long failed() {
            return saves.failed() + looks.failed();
        }
    }

    /** One run of both. */
    private record Run(Pages ours, EveryFewSeconds.Took plain) {}

    @Override
    public Result run(Runs runs) throws Exception {
        double ours = RankingTime.ofOurs();
        try (TradingPlatform platform = TradingPlatform.start(root, folder(), DAY);
                PlatformDatabase database = PlatformDatabase.of(platform, 20)) {
            List<Desk> desks = desks(platform, database, runs.quick() ? 50 : ROOMS * Rooms.SEATS);
            database.run("create table peer_score (like member_score including all)");
            database.run("insert into peer_score select * from member_score");
            List<Run> measured = measured(database, desks, runs);
            for (Desk desk : desks) {
                desk.leave();
            }
            double peer = RankingTime.ofPostgres(database);
            System.out.println(table(measured));
            System.out.printf(
                    "Ranking of 1,000 bids by 9 experts on 100 items: %.0f ms, added up by PostgreSQL %.0f ms; heap of the"
                            + " platform at most %.0f MB.%n%n",
                    ours, peer, platform.peakHeapMb());
            return result(measured, ours, peer);
        }
    }

    private static List<Run> measured(PlatformDatabase database, List<Desk> desks, Runs runs)
            throws InterruptedException {
        int seconds = 2 * runs.seconds();
        pages(desks, BEFORE_SECONDS, 0);
        List<Run> measured = new ArrayList<>();
        for (int run = 0; run < runs.count(); run++) {
            int from = BEFORE_SECONDS + run * seconds;
            Pages ours = pages(desks, seconds, from);
            measured.add(new Run(
                    ours,
                    EveryFewSeconds.during(
                            desks.size(), seconds, from, (member, time) -> upsert(database, desks.get(member), time))));
        }
        return measured;
    }

    private static Pages pages(List<Desk> desks, int seconds, int from) throws InterruptedException {
        CompletableFuture<EveryFewSeconds.Took> looks = CompletableFuture.supplyAsync(() -> {
            try {
                return EveryFewSeconds.during(desks.size(), seconds, from + 1, (member, time) -> desks.get(member)
                        .look());
            } catch (InterruptedException e) {
                throw new CompletionException(e);
            }
        });
        EveryFewSeconds.Took saves = EveryFewSeconds.during(
                desks.size(), seconds, from, (member, time) -> desks.get(member).save(time));
        return new Pages(saves, looks.join());
    }

    private static Result result(List<Run> measured, double rank, double peer) {
        long failed = measured.stream()
                .mapToLong(run -> run.ours().failed() + run.plain().failed())
                .sum();
        return Result.thatHolds(failed == 0)
                .with(
                        "save_p95_ms",
                        Figures.median(measured, run -> run.ours().saves().p95()))
                .with(
                        "seats_p95_ms",
                        Figures.median(measured, run -> run.ours().looks().p95()))
                .with("rank_ms", rank, 0)
                .with("jdbc_p95_ms", Figures.median(measured, run -> run.plain().p95()))
                .with("rank_postgres_ms", peer, 0)
                .with("failed", failed);
    }

    /** Experts register and log in like everybody; that they may judge, and where they sit, is put into the database. */
    private List<Desk> desks(TradingPlatform platform, PlatformDatabase database, int experts) throws Exception {
        Market market = new Market(platform, Suite.GM_1);
        List<Member> members = AtOnce.each(experts, 4, number -> market.member(FIRST_EXPERT + number, "BIDDER"));
        Map<String, String> sessions = new HashMap<>();
        for (Member member : members) {
            String[] account = database.words("select id from account where uscc = ?", member.uscc());
            sessions.put(account[0], member.session());
        }
        database.run("insert into account_role select id, 'EXPERT' from account where login_name like 'member7%'");
        return Rooms.set(database, ROOMS, sessions.keySet().toArray(String[]::new)).stream()
                .map(seat -> new Desk(seat, platform.port(), sessions.get(seat.account())))
                .toList();
    }

    private static void upsert(PlatformDatabase database, Desk desk, int time) throws SQLException {
        List<Desk.Cell> cells = desk.cells(time);
        database.run(
                UPSERT,
                desk.seat().lot(),
                desk.member(),
                SEALED,
                cells.stream().map(Desk.Cell::bid).toArray(String[]::new),
                cells.stream().map(cell -> String.valueOf(cell.item())).toArray(String[]::new));
    }

    private static Table table(List<Run> measured) {
        Table table = new Table("100 rooms, 5 experts, each every 5 s", "times", "p50 (ms)", "p95 (ms)", "p99 (ms)");
        for (Run run : measured) {
            row(table, "platform: a save, over HTTP", run.ours().saves());
            row(table, "platform: the seats, over HTTP", run.ours().looks());
            row(table, "plain upsert, over JDBC", run.plain());
        }
        return table;
    }

    private static void row(Table table, String name, EveryFewSeconds.Took took) {
        table.row(
                name,
                String.valueOf(took.millis().length),
                String.format("%.1f", Figures.percentile(took.millis(), 0.50)),
                String.format("%.1f", took.p95()),
                String.format("%.1f", Figures.percentile(took.millis(), 0.99)));
    }

    private Path folder() throws IOException {
        Path folder = root.resolve("target").resolve("bench").resolve("rooms");
        Files.createDirectories(folder.getParent());
        return folder;
    }
}
