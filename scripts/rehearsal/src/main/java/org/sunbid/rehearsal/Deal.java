package org.sunbid.rehearsal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One deal from the notice to the contract. */
public final class Deal {

    private final Stage stage;
    private final Steps steps;
    private final DealPlan plan;
    private final Company company;
    private String tender = "";
    private Bidding bidding;
    private Supervising supervising;

    /** A deal by these people; nothing has happened yet. */
    public Deal(Stage stage, Steps steps, DealPlan plan, Company company) {
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
        Optional<Keeping> keeping = seal();
        if (stage.compressed()) {
            open(keeping);
            new Judging(stage, steps, plan, lot(), agency(), company.experts()).play();
            award();
        }
        return tender;
    }

    /** From the notice to the opened bids, with compressed time only. */
    public void open() throws IOException, InterruptedException {
        open(seal());
    }

    /** From the candidates to the contract. */
    public void award() {
        new Awarding(stage, steps, lot(), agency(), List.copyOf(bidding.standing())).play();
        supervising.afterContract();
    }

    /** What is bought. */
    public DealPlan plan() {
        return plan;
    }

    /** Code of the tender. */
    public String tender() {
        return tender;
    }

    /** Code of its only lot. */
    public String lot() {
        return tender + "001";
    }

    /** Who runs it. */
    public Person agency() {
        return company.agency(plan);
    }

    /** The bidders whose bids stand. */
    public List<Person> bidders() {
        return List.copyOf(bidding.standing());
    }

    private Optional<Keeping> seal() throws IOException, InterruptedException {
        Optional<Keeping> keeping =
                plan.hasCustodians() ? Optional.of(new Keeping(stage, company.custodians())) : Optional.empty();
        tender = new Tendering(stage, steps, plan, keeping, company).play();
        bidding = new Bidding(stage, steps, plan, lot(), company.bidders(plan));
        bidding.play();
        supervising = new Supervising(stage, steps, tender, company.supervisor());
        supervising.beforeOpening(bidding, agency());
        bidding.sealed();
        return keeping;
    }

    private void open(Optional<Keeping> keeping) {
        Optional<CoefficientDraw> draw = Optional.of(new CoefficientDraw(stage, lot(), agency()))
                .filter(coefficients -> plan.category() == DealPlan.Category.CONSTRUCTION);
        new Opening(stage, steps, lot(), agency(), bidding, keeping, draw).play();
    }
}
