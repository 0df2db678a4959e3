package org.sunbid.rehearsal.causes;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Keeping;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Steps;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.setup.Setup;

/**
 * What both tenders of the rehearsal have in common.
 *
 * @param stage where it is played
 * @param crew who plays
 * @param steps tells of each step
 * @param out where the tables go
 */
record Play(Stage stage, Crew crew, Steps steps, PrintStream out) {

    /** The bidder that has lost its key. */
    static final int LOST = 9;

    /** The bidder that tries while the platform is away. */
    static final int CUT_OFF = 10;

    /** The bidder that releases the key of its replaced bid. */
    static final int WRONG = 11;

    /** Name of everybody's first bid. */
    static final String FIRST = "bid-1";

    String publish(Optional<Keeping> keeping, int days) {
        String[] lot = new String[1];
        steps.step("招标发布 tender published, with a deposit", () -> {
            lot[0] = Tender.published(stage, crew.agency(), crew.tenderee(), keeping, days)
                    .lot();
            return lot[0];
        });
        return lot[0];
    }

    String bid(String lot, List<Person> bidders) throws Exception {
        for (Person bidder : bidders) {
            Desk desk = new Desk(stage, bidder, lot);
            desk.handIn(FIRST, price(crew.bidders().indexOf(bidder)));
            desk.payDeposit();
        }
        for (Person bidder : bidders) {
            Await.until("the deposit of " + bidder.organisation(), stage.patience(), () -> Optional.of(
                            new Desk(stage, bidder, lot).deposit())
                    .filter(deposit -> deposit.path("state").asText().equals("HELD")));
        }
        return bidders.size() + " bids, " + bidders.size() + " × " + Tender.DEPOSIT + " yuan";
    }

    String release(String lot, String name, List<Person> bidders) throws Exception {
        for (Person bidder : bidders) {
            new Desk(stage, bidder, lot).release(name, bidder.credentials());
        }
        return bidders.size() + " keys";
    }

    static Expected opened(Person bidder, String happened) {
        return new Expected(bidder.organisation(), happened, "OPENED", null, null, "HELD");
    }

    boolean outcomes(Hall hall, List<Expected> table) throws Exception {
        var seen = hall.now();
        Expected.heading(out);
        boolean all = true;
        for (Expected expected : table) {
            Person bidder = crew.bidders().stream()
                    .filter(each -> each.organisation().equals(expected.who()))
                    .findFirst()
                    .orElseThrow();
            all &= expected.holds(seen, new Desk(stage, bidder, hall.lot()).deposit(), out);
        }
        return all;
    }

    Desk desk(String lot, int bidder) {
        return new Desk(stage, crew.bidders().get(bidder), lot);
    }

    Credentials newKeys(Person bidder) throws Exception {
        return Setup.authority(stage.data(), Suite.GM_1).open().issuePair(bidder.organisation(), bidder.uscc());
    }

    static BigDecimal price(int bidder) {
        return new BigDecimal("44000000").add(BigDecimal.valueOf(150_000L * bidder));
    }

    /** What an attempt failed with; one that succeeds fails the step. */
    static String refused(Attempt attempt) throws Exception {
        try {
            attempt.make();
        } catch (RuntimeException failed) {
            return failed.getClass().getSimpleName() + " " + failed.getMessage();
        }
        throw new IllegalStateException("an attempt succeeded that had to fail");
    }

    /** Something that has to fail. */
    interface Attempt {
        void make() throws Exception;
    }
}
