package org.sunbid.evaluation.recording;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.suite.Suite;

/**
 * A chunk's place in the chain of its recording. Each hash covers the one before, the first covers what the recording is; so whoever
 * knows a later hash notices that something before it was changed, taken away, put in or moved.
 *
 * @param number as the browser counts, from 0; one that is left out was never handed over
 * @param sha256 of the encrypted bytes, under which they lie in the store
 * @param size of the encrypted bytes
 * @param at by the database's clock
 * @param previous hash of the link before, or of the recording's beginning
 * @param hash SHA-256 of the canonical JSON of all this
 */
public record ChunkLink(int number, String sha256, int size, Instant at, String previous, String hash) {

    /** What a chunk is, before it is chained. */
    public record Kept(int number, String sha256, int size, Instant at) {}

    /** The hash before the first link. */
    public static String beginning(Recording recording) {
        return hash(Map.of(
                "format", "sunbid-recording-1",
                "recording", recording.id().toString(),
                "lot", recording.lot(),
                "member", recording.member().toString(),
                "seat", recording.seat(),
                "mediaType", recording.mediaType(),
                "startedAt", recording.startedAt().toString()));
    }

    /** The link of a chunk that follows this hash. */
    public static ChunkLink after(String previous, UUID recording, Kept chunk) {
        String hash = hash(Map.of(
                "recording", recording.toString(),
                "number", chunk.number(),
                "sha256", chunk.sha256(),
                "size", chunk.size(),
                "at", chunk.at().toString(),
                "previous", previous));
        return new ChunkLink(chunk.number(), chunk.sha256(), chunk.size(), chunk.at(), previous, hash);
    }

    /** It is what it says, and follows this hash. */
    boolean follows(String before, UUID recording) {
        return equals(after(before, recording, new Kept(number, sha256, size, at)));
    }

    private static String hash(Map<String, Object> content) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(CanonicalJson.write(content)));
    }
}
