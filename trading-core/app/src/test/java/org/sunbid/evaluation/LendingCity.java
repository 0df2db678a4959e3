package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunbid.network.message.ExpertsListed;
import org.sunbid.network.message.LendingShort;
import org.sunbid.network.message.ListDrawn;
import org.sunbid.network.message.SeatLent;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;

/** Guiyang's part when the platform under test asks it for experts of a lot, as it should play it. */
public final class LendingCity {

    private final String lot;
    private final String list;
    private final DrawRequest request;

    private LendingCity(String lot, String list, DrawRequest request) {
        this.lot = lot;
        this.list = list;
        this.request = request;
    }

    /** Was asked, and has so many experts on its list. */
    public static LendingCity asked(String lot, int candidates) {
        JsonNode asked = SimulatedCity.hears("ExpertsAsked", lot);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            names.add((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
        }
        String list = asked.path("list").asText();
        return new LendingCity(
                lot, list, DrawRequest.of(list, names, asked.path("seats").asInt()));
    }

    String list() {
        return list;
    }

    DrawRequest request() {
        return request;
    }

    /** Tells hash and length. */
    public void lists() {
        SimulatedCity.says(listed());
    }

    ExpertsListed listed() {
        return new ExpertsListed(
                lot.substring(0, 20),
                lot,
                list,
                request.hash(),
                request.candidates().size(),
                null,
                Instant.EPOCH);
    }

    /** Draws under the shares it was told. */
    public DrawTranscript draws() {
        DrawTranscript drawn = drawn();
        SimulatedCity.says(message(drawn));
        return drawn;
    }

    /** What it draws, still kept to itself. */
    DrawTranscript drawn() {
        List<Nonce> nonces = new ArrayList<>();
        shares().path("shares")
                .forEach(share -> nonces.add(new Nonce(
                        share.path("party").asText(), share.path("nonce").asText())));
        return Draw.draw(request, nonces);
    }

    JsonNode shares() {
        return SimulatedCity.hears("SharesRevealed", lot);
    }

    ListDrawn message(DrawTranscript drawn) {
        return new ListDrawn(
                lot.substring(0, 20),
                lot,
                shares().path("draw").asText(),
                list,
                new String(drawn.write(), StandardCharsets.UTF_8),
                Instant.EPOCH);
    }

    /** Lends a seat, for the holder of this certificate. */
    public void lends(String seat, String certificate) {
        SimulatedCity.says(lent(seat, certificate));
    }

    SeatLent lent(String seat, String certificate) {
        return new SeatLent(lot.substring(0, 20), lot, list, seat, certificate, Instant.EPOCH);
    }

    /** Has nobody left. */
    void runsOut(int missing) {
        SimulatedCity.says(new LendingShort(lot.substring(0, 20), lot, list, missing, Instant.EPOCH));
    }
}
