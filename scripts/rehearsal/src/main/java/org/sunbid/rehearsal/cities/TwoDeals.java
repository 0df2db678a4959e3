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

/**
 * A road and a hospital's equipment, each by its own law and method. Both are opened first, so that the second panel can be
 * asked for while the link is cut under the first.
 */
final class TwoDeals {

    /** Eight bids that stand, and one that is withdrawn. */
    private static final int BIDDERS = 9;

    private static final List<DealPlan> PLANS = List.of(DealPlan.builtIn(), DealPlan.equipment());

    private final Stage stage;
    private final Steps steps;
    private final Guiyang guiyang;
    private final Link link;
    private final PrintStream out;
    private final Company company;
    private int whole;

    TwoDeals(Stage stage, Steps steps, Guiyang guiyang, Link link, PrintStream out) {
        this.stage = stage;
        this.steps = steps;
        this.guiyang = guiyang;
        this.link = link;
        this.out = out;
        this.company = new Company(stage, PLANS, BIDDERS);
    }

    /** Plays both to the contract. */
    void play() throws IOException, InterruptedException {
        company.gather(steps);
        guiyang.gather(steps, company, link);
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

    /** How many came to their end. */
    int whole() {
        return whole;
    }

    /** Both were played. */
    boolean all() {
        return whole == PLANS.size();
    }

    /** Whom one can log in as, and how. */
    Map<String, String> logIns() {
        Map<String, String> all = new TreeMap<>(company.logIns());
        all.put("operator of Guiyang", "data/guiyang/trading/first-operator.json");
        all.put("experts of Guiyang", "data/guiyang/people/");
        return all;
    }

    private Deal opened(DealPlan plan) throws IOException, InterruptedException {
        title(plan);
        Deal deal = new Deal(stage, steps, plan, company);
        deal.open();
        return deal;
    }

    private Evaluating evaluating(Deal deal) {
        return new Evaluating(stage, steps, deal, company, guiyang, link);
    }

    private void withIncidents(Evaluating evaluating, Evaluating other) {
        evaluating.request();
        evaluating.drawPanel();
        evaluating.gather(Optional.of(evaluating.deal().bidders().get(1)));
        evaluating.replace();
        Cut cut = new Cut(stage, company, guiyang, link, evaluating.room(), other.draw());
        Sheets sheets = evaluating.prepareSheets();
        cut.play(steps, sheets);
        evaluating.conclude(sheets, true);
        end(evaluating, true);
    }

    private void end(Evaluating evaluating, boolean replaced) {
        Supervised supervised = new Supervised(stage, company, guiyang, evaluating.deal());
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
