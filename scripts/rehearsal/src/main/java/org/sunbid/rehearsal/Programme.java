package org.sunbid.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several deals, at most so many at a time, played by one company.
 *
 * <p>One deal tells each step as it happens. Of several, a line tells which act begins; the steps of each are told in
 * one piece when it ends.
 */
public final class Programme {

    private static final int AT_ONCE = 5;

    private final Stage stage;
    private final List<DealPlan> plans;
    private final int atOnce;
    private final PrintStream out;
    private final Company company;
    private final Steps before;
    private final List<Played> played = new ArrayList<>();
    private final long begun = System.nanoTime();

    /** The deals of these plans, at most five at a time; told on this stream. */
    public Programme(Stage stage, List<DealPlan> plans, PrintStream out) {
        this(stage, plans, AT_ONCE, out);
    }

    /** The deals of these plans, at most so many at a time. */
    public Programme(Stage stage, List<DealPlan> plans, int atOnce, PrintStream out) {
        this.stage = stage;
        this.plans = List.copyOf(plans);
        this.atOnce = Math.min(atOnce, plans.size());
        this.out = out;
        this.company = new Company(stage, plans, Company.FEW_BIDDERS);
        this.before = new Steps(out, act -> {});
    }

    /** Plays them; true when all came to their end. */
    public boolean play() throws InterruptedException {
        try {
            company.gather(before);
        } catch (Steps.Broken broken) {
            return false;
        }
        ExecutorService players = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Played>> deals = new ArrayList<>();
            for (int i = 0; i < plans.size(); i++) {
                int number = i;
                deals.add(players.submit(() -> atOnce == 1 ? alone(plans.get(number)) : amongOthers(number)));
            }
            for (Future<Played> deal : deals) {
                played.add(ended(deal));
            }
        } finally {
            players.shutdownNow();
        }
        return played.stream().allMatch(Played::whole);
    }

    /** How each deal went. */
    public List<Played> played() {
        return List.copyOf(played);
    }

    /** What all steps came to. */
    public Summary summary() {
        List<Steps.Result> all = new ArrayList<>(before.results());
        played.forEach(deal -> all.addAll(deal.steps()));
        return new Summary(all, played.stream().filter(Played::whole).count());
    }

    /** Whom one can log in as, and how. */
    public Map<String, String> logIns() {
        return new TreeMap<>(company.logIns());
    }

    private static Played ended(Future<Played> deal) throws InterruptedException {
        try {
            return deal.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private Played alone(DealPlan plan) throws Exception {
        out.printf("%n— %s —%n", plan.title());
        return play(plan, new Steps(out, act -> {}));
    }

    private Played amongOthers(int number) throws Exception {
        DealPlan plan = plans.get(number);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream block = new PrintStream(told, true, StandardCharsets.UTF_8);
        block.printf("%n— deal %d of %d: %s —%n", number + 1, plans.size(), plan.title());
        Played deal = play(plan, new Steps(block, act -> progress(number, act)));
        synchronized (out) {
            progress(number, deal.whole() ? "whole" : "BROKEN");
            out.print(told.toString(StandardCharsets.UTF_8));
            out.println();
        }
        return deal;
    }

    private void progress(int number, String act) {
        out.printf(
                "[%4d s] deal %d of %d: %s%n",
                (System.nanoTime() - begun) / 1_000_000_000, number + 1, plans.size(), act);
    }

    private Played play(DealPlan plan, Steps steps) throws Exception {
        try {
            return new Played(plan, new Deal(stage, steps, plan, company).play(), steps.results());
        } catch (Steps.Broken broken) {
            return new Played(plan, "", steps.results());
        }
    }
}
