package org.sunbid.supervision.test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.suite.Suite;

/** The draws of an orderly deal, the same each time they are asked for. */
record DealDraws(Deal deal) {

    static final String SALT = "salt of the draw";
    private static final int EXPERTS = 8;
    private static final int SEATS = 5;

    /** Those of panel and coefficient, as they are told. */
    List<DrawHeld> held(String host) {
        return List.of(held("panel", panel(host)), held("drop", drop(host)));
    }

    /** An expert of the pool; the first {@code seats} in drawn order need not be the first here, but all are on the list. */
    String expert(int number) {
        return UUID.nameUUIDFromBytes((deal.lot() + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    DrawTranscript panel(String host) {
        List<String> names = IntStream.range(0, EXPERTS)
                .mapToObj(number -> name(SALT, expert(number)))
                .toList();
        return draw(DrawRequest.of("panel:" + deal.lot(), names, SEATS), host);
    }

    DrawTranscript drop(String host) {
        return draw(DrawRequest.of("coefficient:" + deal.lot() + ":drop", List.of("0.03", "0.04", "0.05"), 1), host);
    }

    DrawHeld held(String draw, DrawTranscript transcript) {
        return new DrawHeld(
                deal.tender(),
                deal.lot(),
                draw,
                List.of(new String(transcript.write(), StandardCharsets.UTF_8)),
                null,
                deal.day(25));
    }

    static String name(String salt, String id) {
        return sha256((salt + ":" + id).getBytes(StandardCharsets.UTF_8));
    }

    static String published(DrawTranscript transcript) {
        return sha256(DrawTranscripts.write(List.of(transcript)));
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(content));
    }

    static DrawTranscript draw(DrawRequest request, String host) {
        return Draw.draw(
                request,
                Stream.of("platform", "supervision", host)
                        .map(party -> new Nonce(party, sha256(party.getBytes(StandardCharsets.UTF_8))))
                        .toList());
    }
}
