package org.sunbid.toolbox.bid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.CeremonyTranscript;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * The custodians' key of a lot, before a bid is sealed to it. The platform alone is not believed: the key is verified from the
 * ceremony's transcript, and the ceremony is the one that the issuer signed with the tender (G1).
 */
public final class LotCustodians {

    private static final String DATA = "tender.json";
    private static final String SIGNATURE = "tender.json.p7s";
    private static final int MOST_DOCUMENTS = 1_000;

    private LotCustodians() {}

    /** The key of a lot whose bids are sealed as a whole, as {@link #of(PlatformClient, LotTerms, Envelope, TrustList, Instant)}. */
    public static Optional<CustodianKey> of(PlatformClient platform, LotTerms lot, TrustList trust, Instant now)
            throws InterruptedException {
        return of(platform, lot, Envelope.WHOLE, trust, now);
    }

    /**
     * The key; empty where the bidder's alone opens.
     *
     * @throws SealingException {@code toolbox.custodians} when the issuer did not sign this ceremony, or it is for another
     *     tender, other envelopes or a later opening; {@code custodian.*}, {@code signature.*}, {@code certificate.*}
     */
    public static Optional<CustodianKey> of(
            PlatformClient platform, LotTerms lot, Envelope envelope, TrustList trust, Instant now)
            throws InterruptedException {
        if (lot.release() == ReleasePolicy.BIDDER) {
            return Optional.empty();
        }
        UUID id = lot.custody(envelope)
                .orElseThrow(() -> new SealingException("toolbox.custodians", "no ceremony is named"));
        CeremonyTranscript transcript = CeremonyTranscript.parse(platform.bytes("/api/custody/" + id + "/transcript"));
        Ceremony terms = transcript.ceremony();
        if (!terms.tender().equals(lot.tender())
                || terms.envelope() != envelope
                || terms.notBefore().isAfter(lot.deadline())
                || !lot.suites().contains(terms.suite())) {
            throw new SealingException("toolbox.custodians", "a key for " + terms.tender() + ", " + terms.notBefore());
        }
        if (!terms.hash().equals(signedByIssuer(platform, lot, envelope, trust, now))) {
            throw new SealingException("toolbox.custodians", "the issuer signed other custodians");
        }
        return Optional.of(CustodianKey.verify(transcript, trust, now));
    }

    private static String signedByIssuer(
            PlatformClient platform, LotTerms lot, Envelope envelope, TrustList trust, Instant now)
            throws InterruptedException {
        List<JsonObject> documents =
                platform.get("/api/tenders/" + lot.tender()).objects("documents", MOST_DOCUMENTS);
        byte[] data = document(platform, documents, DATA);
        DetachedSignature.verify(data, document(platform, documents, SIGNATURE), trust, now);
        JsonObject tender = JsonObject.readCanonical(data);
        if (!tender.text("tender").equals(lot.tender()) || !tender.has("custodians")) {
            throw new SealingException("toolbox.custodians", "the signed tender names no custodians");
        }
        JsonObject custodians = tender.object("custodians");
        return (envelope == Envelope.WHOLE ? custodians : custodians.object(envelope.id())).text("ceremony");
    }

    private static byte[] document(PlatformClient platform, List<JsonObject> documents, String name)
            throws InterruptedException {
        String sha256 = documents.stream()
                .filter(document -> document.text("name").equals(name))
                .map(document -> document.text("sha256"))
                .findFirst()
                .orElseThrow(() -> new SealingException("toolbox.custodians", "no " + name));
        return platform.bytes("/documents/" + sha256);
    }
}
