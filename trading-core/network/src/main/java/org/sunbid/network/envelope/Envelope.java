package org.sunbid.network.envelope;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;

/**
 * A message with all that makes it provable: who said it to whom, as which in order, after what.
 *
 * @param issuer the platform that says it, for example {@code kunming-trading}
 * @param audience to whom
 * @param sequence 1, 2, 3 … within issuer and audience, without a gap
 * @param previousHash hash of the envelope before it in the chain, hexadecimal; zeros for the first
 * @param type name of the message
 * @param version of the type
 * @param subject what it is about
 * @param occurredAt when it happened, by the issuer's database
 * @param payload the message as a JSON tree
 */
public record Envelope(
        String issuer,
        Audience audience,
        long sequence,
        String previousHash,
        String type,
        int version,
        String subject,
        Instant occurredAt,
        Map<String, Object> payload) {

    /** What the first envelope of a chain has as the hash before it. */
    public static final String NO_PREVIOUS = "0".repeat(64);

    public Envelope {
        if (sequence < 1 || version < 1) {
            throw new IllegalArgumentException("sequence and version count from 1");
        }
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }

    /**
     * The message inside.
     *
     * @throws IllegalArgumentException when this build does not know the type or the payload does not fit it
     */
    public NetworkMessage message() {
        Class<? extends NetworkMessage> known = MessageCatalogue.find(type, version)
                .orElseThrow(() -> new IllegalArgumentException("unknown message " + type + " version " + version));
        return MessageJson.read(payload, known);
    }
}
