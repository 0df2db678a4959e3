package org.sunbid.toolbox.bid;

import java.math.BigDecimal;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * How a lot wants its bids sealed, as its platform publishes it.
 *
 * @param suites that the lot accepts
 * @param custody the ceremony that made the custodians' key, where the lot has custodians
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
        Optional<UUID> custody,
        long documentVersion,
        Optional<BigDecimal> priceCap,
        int consortiumMembers,
        Instant deadline,
        Instant serverTime,
        long sizeLimit,
        X509Certificate platformEncryption) {

    private static final int MOST_SUITES = 10;
    private static final int MOST_MEMBERS = Consortium.MOST_MEMBERS + 1;

    public LotTerms {
        suites = List.copyOf(suites);
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
                json.has("custody") ? Optional.of(UUID.fromString(json.text("custody", 36))) : Optional.empty(),
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
}
