package org.sunbid.supervision.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunbid.network.message.AnnouncedRequest;
import org.sunbid.network.message.ClosedRequest;
import org.sunbid.network.message.DrawAnnounced;
import org.sunbid.network.message.DrawClosed;
import org.sunbid.network.message.DrawCommitment;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.network.message.ListDrawn;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.supervision.test.Deal;

/** The trading platform's part in a draw, with a host, as it should be played, and what it could try instead. */
final class SimulatedDraw {

    static final String HOST = "91110000101623741K";

    final String id = UUID.randomUUID().toString();
    final Nonce platform = Nonce.random("platform");
    final Nonce host = Nonce.random(HOST);
    private final Deal deal;
    private final DrawPurpose purpose;
    private final List<DrawRequest> requests;

    SimulatedDraw(Deal deal) {
        this.deal = deal;
        this.purpose = DrawPurpose.PANEL;
        this.requests = List.of(
                DrawRequest.of("panel:" + deal.lot() + ":" + id + ":1", List.of("a", "b", "c", "d", "e", "f"), 3),
                DrawRequest.of("panel:" + deal.lot() + ":" + id + ":2", List.of("g", "h", "i"), 2));
    }

    /** One of a coefficient with these candidates. */
    SimulatedDraw(Deal deal, List<String> candidates) {
        this.deal = deal;
        this.purpose = DrawPurpose.COEFFICIENT;
        this.requests = List.of(DrawRequest.of("coefficient:" + deal.lot() + ":" + id + ":drop", candidates, 1));
    }

    List<DrawRequest> requests() {
        return requests;
    }

    DrawAnnounced announced() {
        return new DrawAnnounced(
                deal.tender(),
                deal.lot(),
                id,
                purpose,
                requests.stream()
                        .map(request -> new AnnouncedRequest(
                                request.subject(),
                                request.hash(),
                                request.candidates().size(),
                                request.picks(),
                                platform.commitment(request)))
                        .toList(),
                deal.day(25));
    }

    /** Closed with these commitments of supervision. */
    DrawClosed closed(List<String> bySupervision) {
        return closed(bySupervision, platform, host);
    }

    DrawClosed closed(List<String> bySupervision, Nonce ofPlatform, Nonce ofHost) {
        List<ClosedRequest> closed = new ArrayList<>();
        for (int number = 0; number < requests.size(); number++) {
            DrawRequest request = requests.get(number);
            closed.add(new ClosedRequest(
                    request.hash(),
                    List.of(
                            new DrawCommitment(ofHost.party(), ofHost.commitment(request)),
                            new DrawCommitment("platform", ofPlatform.commitment(request)),
                            new DrawCommitment("supervision", bySupervision.get(number)))));
        }
        return new DrawClosed(deal.tender(), deal.lot(), id, closed, deal.day(25));
    }

    /** Held with these shares. */
    DrawHeld held(Nonce... shares) {
        return held(requests, shares);
    }

    DrawHeld held(List<DrawRequest> drawn, Nonce... shares) {
        return held(drawn.stream().map(request -> transcript(request, shares)).toList());
    }

    DrawHeld held(List<String> transcripts) {
        return new DrawHeld(deal.tender(), deal.lot(), id, transcripts, null, deal.day(25));
    }

    /** What a city that holds the second list says it drew from it. */
    ListDrawn drawnElsewhere(DrawRequest list, Nonce... shares) {
        return new ListDrawn(
                deal.tender(), deal.lot(), id, requests.get(1).subject(), transcript(list, shares), deal.day(25));
    }

    DrawHeld voidBy(String party) {
        return new DrawHeld(deal.tender(), deal.lot(), id, List.of(), party, deal.day(25));
    }

    static String transcript(DrawRequest request, Nonce... shares) {
        return new String(Draw.draw(request, Stream.of(shares).toList()).write(), StandardCharsets.UTF_8);
    }
}
