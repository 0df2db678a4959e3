package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunbid.network.message.DrawShare;
import org.sunbid.network.message.ExpertsAsked;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.SeatFreed;
import org.sunbid.network.message.SharesRevealed;
import org.sunbid.sealing.draw.Nonce;

/** Guiyang's part when it asks the platform under test for experts of a panel, as it should play it and as it should not. */
final class BorrowingCity {

    private static int numbers;

    final String lot;
    final String list;
    private final String specialty;
    private final String region;
    private final int seats;

    BorrowingCity(String specialty, String region, int seats) {
        this("A5201032501010009%03d001".formatted(++numbers), specialty, region, seats);
    }

    /** Asks for another panel of the same lot. */
    BorrowingCity again() {
        return new BorrowingCity(lot, specialty, region, seats);
    }

    private BorrowingCity(String lot, String specialty, String region, int seats) {
        this.lot = lot;
        this.list = "panel:" + lot + ":" + UUID.randomUUID() + ":2";
        this.specialty = specialty;
        this.region = region;
        this.seats = seats;
    }

    ExpertsAsked asking(Party... bidders) {
        return asking(Duration.ofHours(8), bidders);
    }

    ExpertsAsked asking(Duration window, Party... bidders) {
        Instant from = Instant.now().minusSeconds(60);
        return new ExpertsAsked(
                lot.substring(0, 20),
                lot,
                list,
                "贵阳轨道交通 3 号线机电安装",
                "一标段",
                "CONSTRUCTION",
                new Party("", "贵阳市轨道交通集团"),
                null,
                List.of(bidders),
                specialty,
                region,
                seats,
                from,
                from.plus(window),
                from);
    }

    /** Asks, and what it hears. */
    JsonNode asks(Party... bidders) {
        SimulatedCity.says(asking(bidders));
        return SimulatedCity.hears("ExpertsListed", lot);
    }

    /** Its draw has all shares; each was bound to the hash that it was told. */
    void reveals(JsonNode listed, Nonce... nonces) {
        SimulatedCity.says(revealed(listed.path("requestHash").asText(), nonces));
    }

    SharesRevealed revealed(String requestHash, Nonce... nonces) {
        List<DrawShare> shares = new ArrayList<>();
        for (Nonce nonce : nonces) {
            shares.add(new DrawShare(nonce.party(), nonce.commitment(requestHash), nonce.value()));
        }
        return new SharesRevealed(lot.substring(0, 20), lot, UUID.randomUUID().toString(), list, shares, Instant.EPOCH);
    }

    void givesBack(String seat, boolean replace) {
        SimulatedCity.says(new SeatFreed(lot.substring(0, 20), lot, list, seat, replace, Instant.EPOCH));
    }
}
