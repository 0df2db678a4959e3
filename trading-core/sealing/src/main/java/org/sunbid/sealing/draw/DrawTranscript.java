package org.sunbid.sealing.draw;

import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/**
 * All there is to know of a draw, as it is published: who could be drawn, what each party gave, what came out.
 *
 * <p>Holding one proves nothing; {@link Draw#replay} does.
 *
 * @param requestHash hash of the frozen request, 64 hexadecimal digits
 * @param contributions by party, ascending
 * @param seed what the generator was started from, 64 hexadecimal digits
 * @param order all candidates in drawn order
 */
public record DrawTranscript(
        DrawRequest request, String requestHash, List<Contribution> contributions, String seed, List<String> order) {

    public DrawTranscript {
        contributions = List.copyOf(contributions);
        order = List.copyOf(order);
    }

    /** Who was drawn, in drawn order. */
    public List<String> picked() {
        return order.subList(0, Math.min(request.picks(), order.size()));
    }

    /** Who follows when a drawn one cannot, in drawn order. */
    public List<String> substitutes() {
        return order.subList(Math.min(request.picks(), order.size()), order.size());
    }

    /** The published form: canonical JSON (RFC 8785). */
    public byte[] write() {
        return CanonicalJson.write(Map.of(
                "candidates",
                request.candidates(),
                "contributions",
                contributions.stream().map(Contribution::toJson).toList(),
                "format",
                Draw.FORMAT,
                "order",
                order,
                "picks",
                request.picks(),
                "requestHash",
                requestHash,
                "seed",
                seed,
                "subject",
                request.subject()));
    }

    /**
     * Reads the published form.
     *
     * @throws SealingException {@code draw.format} when it is another format, {@code draw.request} or
     *     {@code draw.nonce} when its parts are impossible, {@code json.*} when it is not canonical JSON or a field is
     *     missing, unknown or of the wrong type
     */
    public static DrawTranscript read(byte[] document) {
        return read(JsonObject.readCanonical(document));
    }

    static DrawTranscript read(JsonObject json) {
        if (!Draw.FORMAT.equals(json.text("format"))) {
            throw new SealingException("draw.format", "not a transcript of format " + Draw.FORMAT);
        }
        json.allow("candidates", "contributions", "format", "order", "picks", "requestHash", "seed", "subject");
        DrawRequest request =
                new DrawRequest(json.text("subject"), json.texts("candidates", DrawRequest.MOST_CANDIDATES), (int)
                        json.number("picks", 1, DrawRequest.MOST_CANDIDATES));
        List<Contribution> contributions = json.objects("contributions", Draw.MOST_PARTIES).stream()
                .map(Contribution::read)
                .toList();
        List<String> order = json.texts("order", DrawRequest.MOST_CANDIDATES);
        return new DrawTranscript(request, json.text("requestHash"), contributions, json.text("seed"), order);
    }
}
