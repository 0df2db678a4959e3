package org.sunbid.benchmark.evaluation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sunbid.benchmark.Figures;
import org.sunbid.evaluation.method.BasePrice;
import org.sunbid.evaluation.method.ComprehensiveAssessment;
import org.sunbid.evaluation.method.Evaluation;
import org.sunbid.evaluation.method.JudgedBid;
import org.sunbid.evaluation.method.Method;
import org.sunbid.evaluation.panel.GivenScore;
import org.sunbid.evaluation.panel.PanelScores;

/** The ranking of 1,000 bids by 9 experts on 100 items each, from the points given; beside it the same sums in PostgreSQL. */
final class RankingTime {

    private static final int BIDS = 1000;
    private static final int ITEMS = 100;
    private static final int EXPERTS = 9;
    private static final int TIMES = 15;
    private static final double NANOS_A_MILLI = 1e6;

    private static final Method METHOD = new ComprehensiveAssessment(
            new BigDecimal("40"),
            new BasePrice.MeanLessDrop(new BigDecimal("0.03")),
            BigDecimal.valueOf(2),
            BigDecimal.ONE);

    private RankingTime() {}

    /** Milliseconds, in the middle of several times after as many that are not counted. */
    static double ofOurs() {
        List<GivenScore> given = given();
        List<UUID> bids = bids().toList();
        measured(() -> rank(bids, given));
        return measured(() -> rank(bids, given));
    }

    /** Milliseconds in which PostgreSQL adds up the same points and orders the bids by them. */
    static double ofPostgres(PlatformDatabase database) throws SQLException {
        database.run("create unlogged table peer_points (bid int, member int, item int, points numeric(5, 2))");
        database.run(
                "insert into peer_points select b, m, i, ((b * 7 + m * 3 + i * 11) % 61) / 100.0 from generate_series(1, "
                        + BIDS + ") b, generate_series(1, " + EXPERTS + ") m, generate_series(1, " + ITEMS + ") i");
        database.run("analyze peer_points");
        String query = "select count(*) from (select bid, rank() over (order by round(sum(points) / " + EXPERTS
                + ", 2) desc) from peer_points group by bid) ranked";
        return measured(() -> {
            try {
                return database.count(query);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Evaluation rank(List<UUID> bids, List<GivenScore> given) {
        PanelScores scores = new PanelScores(given);
        return METHOD.evaluate(bids.stream()
                .map(bid -> JudgedBid.of(
                        bid.toString(),
                        BigDecimal.valueOf(10_000_000 + bid.getLeastSignificantBits()),
                        scores.points(bid.toString())))
                .toList());
    }

    private static double measured(java.util.function.Supplier<?> work) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was ranked");
            }
            times.add(System.nanoTime() - start);
        }
        return Figures.median(times, nanos -> nanos / NANOS_A_MILLI);
    }

    private static Stream<UUID> bids() {
        return IntStream.rangeClosed(1, BIDS).mapToObj(number -> new UUID(0, number));
    }

    private static List<GivenScore> given() {
        List<GivenScore> given = new ArrayList<>(BIDS * ITEMS * EXPERTS);
        List<UUID> members =
                IntStream.range(0, EXPERTS).mapToObj(m -> new UUID(1, m)).toList();
        bids().forEach(bid -> {
            for (int member = 0; member < EXPERTS; member++) {
                for (int item = 1; item <= ITEMS; item++) {
                    long cents = (bid.getLeastSignificantBits() * 7 + member * 3L + item * 11L) % 61;
                    given.add(new GivenScore(members.get(member), bid.toString(), item, BigDecimal.valueOf(cents, 2)));
                }
            }
        });
        return given;
    }
}
