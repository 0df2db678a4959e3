package org.sunbid.benchmark.evaluation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * 100 rooms at once on one node, five experts each, every one of whom saves a cell every five seconds; beside it the same
 * rows written plainly over JDBC at the same moments. And how long a ranking of many bids takes.
 */
public final class EvaluationBenchmark implements Benchmark {

    private static final int ROOMS = 100;
    private static final int FIRST_EXPERT = 7_000_000;
    private static final int BEFORE_SECONDS = 30;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String SEALED = "s1." + "x".repeat(60);
    private static final String UPSERT = """
            insert into peer_score (id, version, lot_code, member_id, bid_id, item, sealed_points, explanation, saved_at)
            values (gen_random_uuid(), 0, ?, ?::uuid, ?::uuid, ?, ?, '', clock_timestamp())
            on conflict (member_id, bid_id, item) do update
            set points = null, sealed_points = excluded.sealed_points, version = peer_score.version + 1, saved_at = excluded.saved_at
            """;

    private final Path root =
            Path.of(System.getProperty("sunbid.root", ".")).toAbsolutePath().normalize();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public String needs() {
        return "Starts a trading platform with its data under target/bench. Rooms are put into its database as panels at work"
                + " leave them.";
    }

    /** A seat with the log-in of who sits there. */
    private record Desk(Rooms.Seat seat, String session) {}

    /** One run of both. */
    private record Run(Autosave.Saved ours, Autosave.Saved plain) {}

    @Override
    public Result run(Runs runs) throws Exception {
        double ours = RankingTime.ofOurs();
        try (TradingPlatform platform = TradingPlatform.start(root, folder(), DAY);
                PlatformDatabase database = PlatformDatabase.of(platform, 20)) {
            List<Desk> desks = desks(platform, database, runs.quick() ? 50 : ROOMS * Rooms.SEATS);
            database.run("create table peer_score (like member_score including all)");
            database.run("insert into peer_score select * from member_score");
            int seconds = 2 * runs.seconds();
            Autosave.Saved before = saved(platform, desks, BEFORE_SECONDS, 0);
            List<Run> measured = new ArrayList<>();
            int from = before.millis().length;
            for (int run = 0; run < runs.count(); run++) {
                int first = from + run * seconds;
                measured.add(new Run(
                        saved(platform, desks, seconds, first),
                        Autosave.during(
                                desks.size(),
                                seconds,
                                first,
                                (member, time) -> upsert(database, desks, member, time))));
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

    private static Result result(List<Run> measured, double rank, double peer) {
        long failed = measured.stream()
                .mapToLong(run -> run.ours().failed() + run.plain().failed())
                .sum();
        double p95 = Figures.median(measured, run -> run.ours().p95());
        return Result.thatHolds(failed == 0)
                .with("save_p95_ms", p95)
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
                .map(seat -> new Desk(seat, sessions.get(seat.account())))
                .toList();
    }

    private Autosave.Saved saved(TradingPlatform platform, List<Desk> desks, int seconds, int from)
            throws InterruptedException {
        return Autosave.during(
                desks.size(), seconds, from, (member, time) -> save(platform.address(), desks.get(member), time));
    }

    private void save(URI platform, Desk desk, int time) throws IOException, InterruptedException {
        String body = "{\"scores\":[{\"bid\":\"" + bid(desk, time) + "\",\"item\":" + item(time) + ",\"points\":"
                + (time % 15) / 10.0 + "}]}";
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(
                                platform.resolve("/api/lots/" + desk.seat().lot() + "/scores"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + desk.session())
                        .timeout(TIMEOUT)
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }

    private static void upsert(PlatformDatabase database, List<Desk> desks, int member, int time) throws SQLException {
        Desk desk = desks.get(member);
        database.run(UPSERT, desk.seat().lot(), desk.seat().member(), bid(desk, time), item(time), SEALED);
    }

    private static String bid(Desk desk, int time) {
        return desk.seat().bids().get(time / Rooms.ITEMS % Rooms.BIDS);
    }

    private static int item(int time) {
        return 1 + time % Rooms.ITEMS;
    }

    private static Table table(List<Run> measured) {
        Table table = new Table("100 rooms, 5 experts, a save every 5 s", "saves", "p50 (ms)", "p95 (ms)", "p99 (ms)");
        for (Run run : measured) {
            row(table, "platform, over HTTP", run.ours());
            row(table, "plain upsert, over JDBC", run.plain());
        }
        return table;
    }

    private static void row(Table table, String name, Autosave.Saved saved) {
        table.row(
                name,
                String.valueOf(saved.millis().length),
                String.format("%.1f", Figures.percentile(saved.millis(), 0.50)),
                String.format("%.1f", saved.p95()),
                String.format("%.1f", Figures.percentile(saved.millis(), 0.99)));
    }

    private Path folder() throws IOException {
        Path folder = root.resolve("target").resolve("bench").resolve("rooms");
        Files.createDirectories(folder.getParent());
        return folder;
    }
}
