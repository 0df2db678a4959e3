package org.sunbid.rehearsal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One deal from the notice to the contract. */
final class Deal {

    private final Stage stage;
    private final Steps steps;
    private final DealPlan plan;
    private final Company company;

    Deal(Stage stage, Steps steps, DealPlan plan, Company company) {
        this.stage = stage;
        this.steps = steps;
        this.plan = plan;
        this.company = company;
    }

    /**
     * Plays it; without compressed time as far as the published tender and its bids, since the law's days are long.
     *
     * @return code of the tender
     */
    String play() throws IOException, InterruptedException {
        Person tenderee = company.tenderee(plan);
        Person agency = company.agency(plan);
        Optional<Keeping> keeping =
                plan.hasCustodians() ? Optional.of(new Keeping(stage, company.custodians())) : Optional.empty();
        String tender = new Tendering(stage, steps, plan, keeping, tenderee, agency).play();
        String lot = tender + "001";
        Bidding bidding = new Bidding(stage, steps, plan, lot, company.bidders(plan));
        bidding.play();
        Supervising supervising = new Supervising(stage, steps, tender, company.supervisor());
        supervising.beforeOpening(bidding, agency);
        bidding.sealed();
        if (stage.compressed()) {
            Optional<CoefficientDraw> draw = Optional.of(new CoefficientDraw(stage, lot, agency))
                    .filter(coefficients -> plan.category() == DealPlan.Category.CONSTRUCTION);
            new Opening(stage, steps, lot, agency, bidding, keeping, draw).play();
            new Judging(stage, steps, plan, lot, agency, company.experts()).play();
            new Awarding(stage, steps, lot, agency, List.copyOf(bidding.standing())).play();
            supervising.afterContract();
        }
        return tender;
    }
}
