package org.sunbid.supervision.indicator;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.supervision.tender.LotStory;

/** The draws of one lot that were held before this platform, found by the digests under which results name them. */
record HeldDraws(List<DrawHeld> all) {

    static HeldDraws of(LotStory lot) {
        return new HeldDraws(lot.tender().all(DrawHeld.class).stream()
                .filter(held -> lot.code().equals(held.lot()) && held.voidedBy() == null)
                .toList());
    }

    /** The transcripts of the draw that was published under this digest, one a list. */
    Optional<List<DrawTranscript>> published(String sha256) {
        return all.stream()
                .map(HeldDraws::transcripts)
                .filter(transcripts -> !transcripts.isEmpty()
                        && sha256(DrawTranscripts.write(transcripts)).equals(sha256))
                .findFirst();
    }

    /** The transcript, of whichever draw, with this digest. */
    Optional<DrawTranscript> single(String sha256) {
        return all.stream()
                .flatMap(held -> transcripts(held).stream())
                .filter(transcript -> sha256(transcript.write()).equals(sha256))
                .findFirst();
    }

    /** The name of somebody or something on a list under this salt (PROTOCOL 14). */
    static String name(String salt, String id) {
        return sha256((salt + ":" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Those that can be read; {@code HearDrawHeld} alerts of others. */
    static List<DrawTranscript> transcripts(DrawHeld held) {
        return held.transcripts().stream().flatMap(HeldDraws::read).toList();
    }

    private static Stream<DrawTranscript> read(String transcript) {
        try {
            return Stream.of(DrawTranscript.read(transcript.getBytes(StandardCharsets.UTF_8)));
        } catch (SealingException e) {
            return Stream.of();
        }
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(content));
    }
}
