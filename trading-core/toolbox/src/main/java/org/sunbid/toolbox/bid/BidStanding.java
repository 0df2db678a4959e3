package org.sunbid.toolbox.bid;

import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.platform.PlatformClient;

/** Where a bid stands, as its platform tells the bidder. */
public final class BidStanding {

    private final String bid;
    private final String state;
    private final int chunks;
    private final List<Integer> missing;
    private final byte[] ticket;

    private BidStanding(String bid, String state, int chunks, List<Integer> missing, byte[] ticket) {
        this.bid = bid;
        this.state = state;
        this.chunks = chunks;
        this.missing = missing;
        this.ticket = ticket;
    }

    /** Asks the platform about one's own bid. */
    public static BidStanding of(PlatformClient platform, String bid) throws InterruptedException {
        return read(platform.bytes("/api/bids/" + bid));
    }

    static BidStanding read(byte[] answer) {
        Map<String, Object> fields = CanonicalJson.readForeign(answer);
        JsonObject json = JsonObject.readForeign(answer);
        if (!(fields.get("missing") instanceof List<?> missing)
                || !(fields.get("ticket") instanceof Map<?, ?> ticket)) {
            throw new SealingException("json.missing", "missing or ticket");
        }
        int chunks = (int) json.number("chunks", 0, Integer.MAX_VALUE);
        return new BidStanding(
                json.text("bid"),
                json.text("state"),
                chunks,
                missing.stream().map(number -> chunk(number, chunks)).toList(),
                CanonicalJson.write(ticket));
    }

    private static Integer chunk(Object number, int chunks) {
        if (number instanceof Long chunk && chunk >= 0 && chunk < chunks) {
            return chunk.intValue();
        }
        throw new SealingException("json.out-of-range", "a missing chunk");
    }

    /** Its id. */
    public String bid() {
        return bid;
    }

    /** Its state: {@code UPLOADING}, {@code SEALED}, {@code SUPERSEDED} and so on. */
    public String state() {
        return state;
    }

    /** How many chunks it has. */
    public int chunks() {
        return chunks;
    }

    /** Numbers of the chunks that have still to be sent. */
    public List<Integer> missing() {
        return missing;
    }

    /** The signed ticket, canonical JSON. */
    byte[] ticket() {
        return ticket.clone();
    }
}
