package org.sunbid.network.envelope;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sunbid.sealing.suite.Suite;

/** The fields of an envelope by their names in JSON. */
final class EnvelopeDocument {

    private static final Set<String> NAMES = Set.of(
            "issuer",
            "audience",
            "sequence",
            "previous",
            "type",
            "version",
            "subject",
            "occurredAt",
            "payload",
            "suite",
            "certificate",
            "signature");

    private EnvelopeDocument() {}

    /** All fields but the signature. */
    static Map<String, Object> of(Envelope envelope, Suite suite, String certificate) {
        Map<String, Object> document = new HashMap<>();
        document.put("issuer", envelope.issuer());
        document.put("audience", envelope.audience().name());
        document.put("sequence", envelope.sequence());
        document.put("previous", envelope.previousHash());
        document.put("type", envelope.type());
        document.put("version", envelope.version());
        document.put("subject", envelope.subject());
        document.put("occurredAt", envelope.occurredAt().toString());
        document.put("payload", envelope.payload());
        document.put("suite", suite.id());
        document.put("certificate", certificate);
        return document;
    }

    /** Throws some runtime exception when a field is missing, unknown or of another type. */
    static SignedEnvelope read(Map<String, Object> document) {
        if (!document.keySet().equals(NAMES)) {
            throw new IllegalArgumentException("fields " + document.keySet());
        }
        Envelope envelope = new Envelope(
                text(document, "issuer", 63),
                new Audience(text(document, "audience", 70)),
                (Long) document.get("sequence"),
                text(document, "previous", 64),
                text(document, "type", 60),
                Math.toIntExact((Long) document.get("version")),
                text(document, "subject", 64),
                Instant.parse(text(document, "occurredAt", 40)),
                payload(document));
        return new SignedEnvelope(
                envelope,
                Suite.of(text(document, "suite", 16)),
                text(document, "certificate", 64),
                text(document, "signature", 400));
    }

    private static String text(Map<String, Object> document, String name, int limit) {
        String text = (String) document.get(name);
        if (text.isEmpty() || text.length() > limit) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }

    private static Map<String, Object> payload(Map<String, Object> document) {
        Map<String, Object> payload = new HashMap<>();
        ((Map<?, ?>) document.get("payload")).forEach((name, value) -> payload.put((String) name, value));
        return payload;
    }
}
