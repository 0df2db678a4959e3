package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.LotCustodians;
import org.sunbid.toolbox.bid.MakeBid;
import org.sunbid.toolbox.bid.ReleaseKey;
import org.sunbid.toolbox.bid.SealBid;
import org.sunbid.toolbox.bid.SubmitBid;
import org.sunbid.toolbox.bid.TakeBack;
import org.sunbid.toolbox.bid.VerifiedTerms;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.platform.PlatformUnreachable;
import org.sunbid.toolbox.setup.Setup;

/** 投标: bidders make, seal and hand in their bids with the toolbox, each on a computer (here: a folder) of its own. */
final class Bidding {

    /** Prices lie from here on, as shares of the budget. */
    private static final BigDecimal LOWEST = new BigDecimal("0.93");

    private static final BigDecimal SPREAD = new BigDecimal("0.06");
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final Stage stage;
    private final Steps steps;
    private final DealPlan plan;
    private final String lot;
    private final List<Person> bidders;
    private final Papers papers;
    private final TrustList trust;
    private final TrustedLogs logs;

    Bidding(Stage stage, Steps steps, DealPlan plan, String lot, List<Person> bidders) throws IOException {
        this.stage = stage;
        this.steps = steps;
        this.plan = plan;
        this.lot = lot;
        this.bidders = List.copyOf(bidders);
        this.papers = stage.direction().papers();
        this.trust = TrustList.load(Setup.trust(stage.data()));
        this.logs = TrustedLogs.load(Setup.trust(stage.data()));
    }

    /** Bids of all bidders; the first replaces its bid once, the last withdraws. */
    void play() {
        steps.act("投标 Bids");
        for (int i = 0; i < bidders.size(); i++) {
            int number = i;
            Person bidder = bidders.get(i);
            steps.step(
                    "投标人 " + (i + 1) + " 签名、加密、递交 signs, seals, submits", () -> handIn(bidder, price(number), "bid-1"));
        }
        steps.step("替换投标文件 the first bidder replaces its bid", () -> handIn(bidders.get(0), replaced(), "bid-2"));
        steps.step("撤回投标文件 the last bidder withdraws", this::withdraw);
        steps.step("离线验证回执 receipts verified offline", this::verifyReceipts);
        steps.step("开标前无人可知投标人 nobody learns who bid", this::nobodyKnows);
    }

    /** What happens once all bids lie under seal. */
    void sealed() {
        steps.act("封存 Under seal");
        steps.step("投标文件均已封存 all bids lie under seal", () -> {
            stage.reached(Moment.BIDS_SEALED, lot);
            return standing().size() + " bids";
        });
    }

    /** The bidders whose bids stand. */
    List<Person> standing() {
        return bidders.subList(0, bidders.size() - 1);
    }

    /** Whether a price like this bidder's is among the bids read out under its name. */
    boolean wasReadOut(int number, JsonNode bids) {
        BigDecimal offered = number == 0 ? replaced() : price(number);
        for (JsonNode bid : bids) {
            if (bid.toString().contains(bidders.get(number).organisation())) {
                return bid.path("price").decimalValue().compareTo(offered) == 0;
            }
        }
        return false;
    }

    private BigDecimal replaced() {
        return price(0).subtract(BigDecimal.valueOf(1000));
    }

    private BigDecimal price(int number) {
        BigDecimal share = LOWEST.add(SPREAD.multiply(BigDecimal.valueOf(number))
                .divide(BigDecimal.valueOf(bidders.size()), 4, RoundingMode.HALF_UP));
        return plan.budget().multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    private String handIn(Person bidder, BigDecimal price, String name) throws Exception {
        PlatformClient platform = client(bidder);
        BidFolder folder = new BidFolder(folder(bidder).resolve(name));
        VerifiedTerms terms = VerifiedTerms.of(platform, lot, trust, stage.now());
        BidOffer offer = papers.offer(bidder, price);
        new MakeBid(bidder.credentials(), trust)
                .make(folder, terms, MakeBid.Contents.whole(offer, papers.in(folder(bidder), bidder)), stage.now());
        Instant now = stage.now();
        new SealBid(bidder.credentials(), Progress.NONE)
                .seal(folder, terms, LotCustodians.of(platform, terms, trust, now), now);
        SubmitBid submission = new SubmitBid(platform, trust, logs, halfway());
        VerifiedReceipt receipt = persist(() -> submission.submit(folder, bidder.credentials(), stage.now()));
        Files.writeString(folder(bidder).resolve("current"), name);
        return bidder.organisation() + " · " + bidder.credentials().suite().id() + " · "
                + receipt.statement().delivery().size() / 1024 + " KiB";
    }

    private Progress halfway() {
        return new Halfway(() -> stage.reached(Moment.BID_HALF_SENT, lot));
    }

    private String withdraw() throws Exception {
        Person last = bidders.get(bidders.size() - 1);
        String bid = current(last).header().subject().bid().toString();
        TakeBack takeBack = new TakeBack(client(last), trust, logs);
        persist(() -> takeBack.takeBack(current(last), last.credentials(), stage.now()));
        JsonNode state = last.trading().get("/api/bids/" + bid);
        Verify.equal("WITHDRAWN_BY_BIDDER", state.path("state").asText(), "state of the withdrawn bid");
        return last.organisation();
    }

    private String verifyReceipts() throws Exception {
        for (Person bidder : bidders) {
            byte[] document = Files.readAllBytes(current(bidder).receipt());
            Receipt.read(document).verify(trust, logs);
        }
        return bidders.size() + " receipts: signature, RFC 3161 time, log inclusion";
    }

    private String nobodyKnows() throws Exception {
        String secret = bidders.get(0).uscc();
        Visitor rival = bidders.get(1).trading();
        String bid = current(bidders.get(0)).header().subject().bid().toString();
        Verify.equal(404, rival.status("/api/bids/" + bid), "a rival asking for the bid");
        for (String path : List.of("/api/halls/" + lot, "/api/tenders/" + lot.substring(0, 20))) {
            Verify.that(!rival.text(path).contains(secret), path + " names no bidder");
        }
        return "rivals get 404";
    }

    /** A bid handed in while the tender stands still is refused, with a stable code. */
    String refusedWhileSuspended() throws Exception {
        try {
            handIn(bidders.get(1), price(1), "bid-while-suspended");
        } catch (PlatformRefusal refusal) {
            return refusal.getMessage();
        }
        throw new IllegalStateException("a bid was accepted while the tender stands still");
    }

    /** A bidder whose bid stands releases its key from its own computer. */
    String release(Person bidder) throws Exception {
        ReleaseKey release = new ReleaseKey(bidder.credentials(), trust);
        return persist(() -> {
            release.release(current(bidder), client(bidder), stage.now());
            return bidder.organisation();
        });
    }

    /** Who is told to persist starts the toolbox again when it gives up; what it does may be done again. */
    private <T> T persist(Callable<T> work) throws Exception {
        Instant end = stage.now().plus(stage.direction().persists());
        while (true) {
            try {
                return work.call();
            } catch (PlatformUnreachable | PlatformRefusal failed) {
                boolean refused = failed instanceof PlatformRefusal refusal && refusal.status() < 500;
                if (refused || stage.now().isAfter(end)) {
                    throw failed;
                }
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
            }
        }
    }

    private BidFolder current(Person bidder) throws IOException {
        Path own = folder(bidder);
        return new BidFolder(own.resolve(Files.readString(own.resolve("current"))));
    }

    private Path folder(Person bidder) {
        return stage.data().resolve("people").resolve(bidder.loginName()).resolve(lot);
    }

    private PlatformClient client(Person bidder) {
        return PlatformClient.of(stage.trading(), Locale.ENGLISH)
                .with(bidder.trading().token());
    }
}
