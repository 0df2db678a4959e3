package org.sunbid.benchmark.opening;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.benchmark.submit.Market;
import org.sunbid.benchmark.submit.Member;
import org.sunbid.benchmark.submit.TradingPlatform;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.toolbox.bid.LotCustodians;
import org.sunbid.toolbox.bid.VerifiedTerms;

/**
 * One lot whose bids lie sealed, until its hall has convened and they are opened.
 *
 * @param custodians who open; none where bidders release
 */
record Hall(TradingPlatform platform, Market market, String lot, List<Bid> bids, List<Member> custodians) {

    private static final int HANDING_IN = 3;
    private static final int RELEASING = 8;
    private static final Duration BETWEEN_CONFIRMATIONS = Duration.ofMillis(200);
    private static final double MILLIS_A_SECOND = 1000;

    /** Publishes the tender, makes a bid for each bidder and hands it in, before the deadline. */
    static Hall filled(
            TradingPlatform platform, Market market, Market.Terms terms, List<Member> bidders, List<Member> custodians)
            throws IOException, InterruptedException {
        String lot = market.lot(terms, custodians);
        var client = bidders.get(0).client();
        VerifiedTerms verified = VerifiedTerms.of(client, lot, market.trust(), Instant.now());
        Optional<CustodianKey> key = LotCustodians.of(client, verified, market.trust(), Instant.now());
        List<Bid> bids = AtOnce.each(bidders.size(), HANDING_IN, number -> {
            Bid bid = Bid.make(bidders.get(number), lot, number, key);
            bid.handIn();
            return bid.withoutBytes();
        });
        return new Hall(platform, market, lot, bids, custodians);
    }

    /** How it went, by the platform's own clock: seconds from the first and the last key to the reading out. */
    record Opened(double fromFirstKey, double fromLastKey) {}

    /** Waits for the deadline, gives all keys, waits for the reading out. */
    Opened open() throws IOException, InterruptedException {
        giveKeys();
        List<Happened> all = Happened.upTo("READ_OUT", platform.address(), lot);
        List<Instant> keys = all.stream()
                .filter(event ->
                        event.kind().equals("KEY_RELEASED") || event.kind().equals("CUSTODIAN_OPENED"))
                .map(Happened::at)
                .toList();
        long opened =
                all.stream().filter(event -> event.kind().equals("BID_OPENED")).count();
        if (opened != bids.size()) {
            throw new IOException(opened + " of " + bids.size() + " bids were opened");
        }
        Instant end = all.get(all.size() - 1).at();
        return new Opened(seconds(keys.get(0), end), seconds(keys.get(keys.size() - 1), end));
    }

    /** Waits for the deadline and gives all keys, signed beforehand. */
    void giveKeys() throws IOException, InterruptedException {
        VerifiedTerms terms = VerifiedTerms.of(bids.get(0).bidder().client(), lot, market.trust(), Instant.now());
        Thread.sleep(Math.max(
                0, Duration.between(Instant.now(), terms.lot().deadline()).toMillis()));
        Happened.upTo("WINDOW_OPENED", platform.address(), lot);
        if (!custodians.isEmpty()) {
            market.openAsCustodians(lot, custodians);
            return;
        }
        VerifiedCertificate recipient = terms.recipient(market.trust(), Instant.now());
        List<byte[]> releases =
                AtOnce.each(bids.size(), HANDING_IN, number -> bids.get(number).release(recipient));
        AtOnce.each(bids.size(), RELEASING, number -> bids.get(number)
                .bidder()
                .client()
                .repeatPost("/api/halls/" + lot + "/releases", "application/json", releases.get(number)));
    }

    /** Bidders confirm what was read out, one after the other. */
    void confirm() throws InterruptedException {
        for (Bid bid : bids) {
            bid.bidder().client().post("/api/halls/" + lot + "/confirmations");
            Thread.sleep(BETWEEN_CONFIRMATIONS.toMillis());
        }
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / MILLIS_A_SECOND;
    }
}
