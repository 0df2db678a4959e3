package org.sunbid.sealing.seal;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/**
 * The header without recipients and commitment: what these two are bound to (§6.2).
 *
 * @param length of the payload in bytes
 * @param nonce Base64 of the nonce prefix
 */
record SealContext(Suite suite, SealSubject subject, long length, String nonce, ReleasePolicy release) {

    private static final int LIMIT_DOCUMENT_VERSION = 1_000_000;

    SealContext {
        if (length < 1 || length > SealFormat.PAYLOAD_LIMIT_BYTES) {
            throw new SealingException("seal.payload-length", "a payload of " + length + " bytes");
        }
    }

    static SealContext fresh(Suite suite, SealSubject subject, long length, ReleasePolicy release) {
        byte[] nonce = Primitives.randomBytes(SealFormat.NONCE_PREFIX_BYTES);
        return new SealContext(suite, subject, length, Base64.getEncoder().encodeToString(nonce), release);
    }

    static SealContext parse(JsonObject header) {
        if (header.bytes("nonce").length != SealFormat.NONCE_PREFIX_BYTES) {
            throw new SealingException("seal.header-invalid", "length of the nonce");
        }
        return new SealContext(
                Suite.of(header.text("suite")),
                subject(header),
                header.number("length"),
                header.text("nonce"),
                ReleasePolicy.of(header.text("release")));
    }

    private static SealSubject subject(JsonObject header) {
        try {
            Instant createdAt = header.instant("createdAt");
            SealSubject subject = new SealSubject(
                    header.text("tender"),
                    header.text("lot"),
                    header.text("bidder"),
                    UUID.fromString(header.text("bid", 36)),
                    Envelope.valueOf(header.text("envelope", 16).toUpperCase(Locale.ROOT)),
                    header.number("documentVersion", 0, LIMIT_DOCUMENT_VERSION),
                    createdAt);
            if (subject.bid().toString().equals(header.text("bid"))
                    && subject.envelope().id().equals(header.text("envelope"))
                    && subject.createdAt().toString().equals(header.text("createdAt"))) {
                return subject;
            }
        } catch (IllegalArgumentException e) {
            throw new SealingException("seal.header-invalid", "the subject of the header", e);
        }
        throw new SealingException("seal.header-invalid", "bid, envelope or time in an unusual spelling");
    }

    byte[] noncePrefix() {
        return Base64.getDecoder().decode(nonce);
    }

    byte[] hash() {
        return suite.hash(SealFormat.CONTEXT_LABEL, CanonicalJson.write(toMap()));
    }

    Map<String, Object> toMap() {
        Map<String, Object> context = new HashMap<>();
        context.put("format", SealFormat.VERSION);
        context.put("suite", suite.id());
        context.put("tender", subject.tender());
        context.put("lot", subject.lot());
        context.put("bidder", subject.bidder());
        context.put("bid", subject.bid().toString());
        context.put("envelope", subject.envelope().id());
        context.put("documentVersion", subject.documentVersion());
        context.put("createdAt", subject.createdAt().toString());
        context.put("length", length);
        context.put("nonce", nonce);
        context.put("release", release.id());
        return context;
    }
}
