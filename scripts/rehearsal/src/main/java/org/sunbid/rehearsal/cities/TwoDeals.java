package org.sunbid.rehearsal.cities;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunbid.rehearsal.Company;
import org.sunbid.rehearsal.Deal;
import org.sunbid.rehearsal.DealPlan;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Steps;
import org.sunbid.rehearsal.Summary;

/**
 * A road and a hospital's equipment, each by its own law and method. Both are opened first, so that the second panel can be
 * asked for while the link is cut under the first.
 */
final class TwoDeals {

    /** Eight bids that stand, and one that is withdrawn. */
    private static final int BIDDERS = 9;

    private static final List<DealPlan> PLANS = List.of(DealPlan.builtIn(), DealPlan.equipment());

    private final TwoCities cities;
    private final Steps steps;
    private final PrintStream out;
    private int whole;

    TwoDeals(Stage stage, Guiyang guiyang, Link link, PrintStream out) {
        this.cities = new TwoCities(stage, new Company(stage, PLANS, BIDDERS), guiyang, link);
        this.steps = new Steps(out, act -> {});
        this.out = out;
    }

    /** Plays both to the contract. */
    void play() throws IOException, InterruptedException {
        cities.company().gather(steps);
        cities.guiyang().gather(steps, cities.company(), cities.link());
        Evaluating road = evaluating(opened(PLANS.get(0)));
        Evaluating equipment = evaluating(opened(PLANS.get(1)));
        title(PLANS.get(0));
        withIncidents(road, equipment);
        title(PLANS.get(1));
        steps.act("两城抽取 Draw");
        equipment.drawPanel();
        equipment.gather(Optional.empty());
        equipment.conclude(equipment.score(), false);
        end(equipment, false);
    }

    /** What all steps came to. */
    Summary summary() {
        return new Summary(steps.results(), whole);
    }

    /** Both came to their end. */
    boolean whole() {
        return whole == PLANS.size() && steps.results().stream().allMatch(Steps.Result::holds);
    }

    /** Whom one can log in as, and how. */
    Map<String, String> logIns() {
        Map<String, String> all = new TreeMap<>(cities.company().logIns());
        all.put("operator of Guiyang", "data/guiyang/trading/first-operator.json");
        all.put("experts of Guiyang", "data/guiyang/people/");
        return all;
    }

    private Deal opened(DealPlan plan) throws IOException, InterruptedException {
        title(plan);
        Deal deal = new Deal(cities.stage(), steps, plan, cities.company());
        deal.open();
        return deal;
    }

    private Evaluating evaluating(Deal deal) {
        return new Evaluating(cities, steps, deal);
    }

    private void withIncidents(Evaluating evaluating, Evaluating other) {
        evaluating.request();
        evaluating.drawPanel();
        evaluating.gather(Optional.of(evaluating.deal().bidders().get(1)));
        evaluating.replace();
        Cut cut = new Cut(cities, evaluating.room(), other.draw());
        Sheets sheets = evaluating.prepareSheets();
        cut.play(steps, sheets);
        evaluating.conclude(sheets, true);
        end(evaluating, true);
    }

    private void end(Evaluating evaluating, boolean replaced) {
        Supervised supervised = new Supervised(cities, evaluating.deal());
        steps.act("两城监督 Supervision");
        steps.step("监督平台有两城的抽取 both lists' draws at supervision", supervised::draws);
        steps.step("两城往来消息 what the cities told each other is there", () -> supervised.messages(replaced));
        evaluating.deal().award();
        whole++;
    }

    private void title(DealPlan plan) {
        out.printf("%n— %s —%n", plan.title());
    }
}
