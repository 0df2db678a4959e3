package org.sunbid.benchmark.draw;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;

/** 100,000 panels drawn from pools with recusals by three parties' fresh nonces, beside the JDK's shuffle of the same lists. */
public final class DrawBenchmark implements Benchmark {

    private static final int DRAWS = 100_000;

    /** One honest run in some 8,000 reaches it: there are four statistics. */
    private static final double LIMIT_DEVIATIONS = 4;

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public String needs() {
        return """
            draw: installs and needs nothing. 100,000 panels, also with --quick: three of 40 experts of one specialty and two of 25
            of another, of whom those drop out whom a rule of recusal keeps away; each draw has a subject of its own and fresh nonces
            of host, platform and supervision. Counted is who sits, and who is drawn first.\
            """;
    }

    /** How often each sat, and was the first. */
    private record Tally(List<Long> seated, List<Long> first) {}

    private record Quota(String specialty, Pool pool, int seats) {}

    @Override
    public Result run(Runs runs) {
        List<Quota> quotas = List.of(new Quota("B01", Pool.of("B01", 40), 3), new Quota("C02", Pool.of("C02", 25), 2));
        Table table = new Table("", "may be drawn", "recused", "seated χ²", "σ", "first χ²", "σ", "draws/s");
        SecureRandom random = new SecureRandom();
        double worst = 0;
        double slowest = Double.MAX_VALUE;
        for (Quota quota : quotas) {
            long begun = System.nanoTime();
            Tally ours = tally(quota, number -> drawn(quota, number));
            double perSecond = DRAWS / ((System.nanoTime() - begun) / 1e9);
            worst = Math.max(worst, row(table, quota.specialty() + ", drawn", quota, ours, perSecond));
            slowest = Math.min(slowest, perSecond);

            begun = System.nanoTime();
            Tally shuffled = tally(quota, number -> shuffled(quota, random));
            row(table, quota.specialty() + ", shuffled", quota, shuffled, DRAWS / ((System.nanoTime() - begun) / 1e9));
        }
        System.out.println(table);
        return Result.thatHolds(worst < LIMIT_DEVIATIONS)
                .with("worst_deviations", worst, 2)
                .with("draws_per_s", slowest, 0);
    }

    /** The statistics of a tally; returns by how many standard deviations the worse of them exceeds what chance makes. */
    private static double row(Table table, String what, Quota quota, Tally tally, double perSecond) {
        ChiSquare seated = ChiSquare.ofSeveral(tally.seated(), DRAWS, quota.seats());
        ChiSquare first = ChiSquare.ofOne(tally.first(), DRAWS);
        table.row(
                what,
                String.valueOf(quota.pool().suitable().size()),
                String.valueOf(quota.pool().recused().size()),
                told("%.1f of %d", seated.value(), seated.freedom()),
                told("%.2f", seated.deviations()),
                told("%.1f of %d", first.value(), first.freedom()),
                told("%.2f", first.deviations()),
                told("%.0f", perSecond));
        return Math.max(seated.deviations(), first.deviations());
    }

    private static String told(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static Tally tally(Quota quota, IntFunction<List<String>> draw) {
        List<String> suitable = quota.pool().suitable();
        long[] seated = new long[suitable.size()];
        long[] first = new long[suitable.size()];
        for (int number = 0; number < DRAWS; number++) {
            List<String> panel = draw.apply(number);
            panel.forEach(expert -> seated[Collections.binarySearch(suitable, expert)]++);
            first[Collections.binarySearch(suitable, panel.get(0))]++;
        }
        return new Tally(
                LongStream.of(seated).boxed().toList(),
                LongStream.of(first).boxed().toList());
    }

    private static List<String> drawn(Quota quota, int number) {
        DrawRequest request = DrawRequest.of(
                "panel:simulated-" + number + ":" + quota.specialty(),
                quota.pool().suitable(),
                quota.seats());
        List<Nonce> nonces = List.of(Nonce.random("host"), Nonce.random("platform"), Nonce.random("supervision"));
        return Draw.draw(request, nonces).picked();
    }

    private static List<String> shuffled(Quota quota, SecureRandom random) {
        List<String> experts = new ArrayList<>(quota.pool().suitable());
        Collections.shuffle(experts, random);
        return experts.subList(0, quota.seats());
    }
}
