package org.sunbid.toolbox.bid;

import java.math.BigDecimal;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * How a lot wants its bids sealed, as its platform publishes it.
 *
 * @param suites that the lot accepts
 * @param envelopes in which a bid is sealed; all of them, or nothing counts
 * @param custodies of each envelope the ceremony that made the custodians' key, where the lot has custodians
 * @param documentVersion of the tender document in force
 * @param priceCap the highest price that counts, if there is a cap
 * @param consortiumMembers how many organisations may bid together at most, the leader included; 0 where none may
 * @param sizeLimit longest sealed bid in bytes
 * @param platformEncryption the certificate to which the content key is released; to be verified before use
 */
public record LotTerms(
        String tender,
        String lot,
        String tenderName,
        String lotName,
        List<Suite> suites,
        ReleasePolicy release,
        List<Envelope> envelopes,
        Map<Envelope, UUID> custodies,
        long documentVersion,
        Optional<BigDecimal> priceCap,
        int consortiumMembers,
        Instant deadline,
        Instant serverTime,
        long sizeLimit,
        X509Certificate platformEncryption) {

    private static final int MOST_SUITES = 10;
    private static final int MOST_MEMBERS = Consortium.MOST_MEMBERS + 1;
    private static final int LONGEST_ID = 36;

    public LotTerms {
        suites = List.copyOf(suites);
        envelopes = List.copyOf(envelopes);
        custodies = Map.copyOf(custodies);
    }

    /** Asks the platform. */
    public static LotTerms of(PlatformClient platform, String lot) throws InterruptedException {
        JsonObject json = platform.get("/api/lots/" + lot + "/sealing");
        LotTerms terms = new LotTerms(
                json.text("tender"),
                json.text("lot"),
                json.text("tenderName"),
                json.text("lotName"),
                json.texts("suites", MOST_SUITES).stream().map(Suite::of).toList(),
                ReleasePolicy.of(json.text("releasePolicy")),
                envelopes(json),
                custodies(json),
                json.number("documentVersion"),
                json.amount("priceCap"),
                json.has("consortiumMembers") ? (int) json.number("consortiumMembers", 0, MOST_MEMBERS) : 0,
                json.instant("deadline"),
                json.instant("serverTime"),
                json.number("sizeLimit"),
                Pem.certificate(json.text("platformCertificate")));
        if (!terms.lot().equals(lot)) {
            throw new SealingException("toolbox.wrong-lot", "asked for " + lot + ", told of " + terms.lot());
        }
        return terms;
    }

    /** A platform that says nothing of envelopes asks for the whole bid in one. */
    private static List<Envelope> envelopes(JsonObject json) {
        return json.has("envelopes")
                ? json.texts("envelopes", Envelope.values().length).stream()
                        .map(LotTerms::envelope)
                        .toList()
                : List.of(Envelope.WHOLE);
    }

    private static Map<Envelope, UUID> custodies(JsonObject json) {
        Map<Envelope, UUID> custodies = new EnumMap<>(Envelope.class);
        if (json.has("custody")) {
            custodies.put(Envelope.WHOLE, UUID.fromString(json.text("custody", LONGEST_ID)));
        }
        for (Envelope envelope : List.of(Envelope.TECHNICAL, Envelope.PRICE)) {
            if (json.has("custodies") && json.object("custodies").has(envelope.id())) {
                custodies.put(envelope, UUID.fromString(json.object("custodies").text(envelope.id(), LONGEST_ID)));
            }
        }
        return custodies;
    }

    /** The envelope of this name; refuses with {@code toolbox.wrong-envelope} what is none. */
    public static Envelope envelope(String id) {
        return Arrays.stream(Envelope.values())
                .filter(envelope -> envelope.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SealingException("toolbox.wrong-envelope", id));
    }

    /** Refuses with {@code toolbox.wrong-envelope} an envelope in which the lot takes no bid. */
    void requireTakes(Envelope envelope) {
        if (!envelopes.contains(envelope)) {
            throw new SealingException(
                    "toolbox.wrong-envelope",
                    envelope.id() + "; the lot takes "
                            + envelopes.stream().map(Envelope::id).toList());
        }
    }

    /** The ceremony of the key to which these envelopes are sealed. */
    public Optional<UUID> custody(Envelope envelope) {
        return Optional.ofNullable(custodies.get(envelope));
    }
}
