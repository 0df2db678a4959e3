package org.sunbid.toolbox.bid;

import java.time.Instant;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.tender.SignedTender;

/**
 * Under which signed terms a bid was sealed: kept beside it, so that what the platform says later cannot release its key
 * earlier or to somebody else.
 *
 * @param issuer code of who signed the tender
 * @param platform code of who runs the platform
 * @param deadline the signed one, at the time of sealing
 */
public record PinnedTerms(String issuer, String platform, Instant deadline) {

    private static final int LONGEST = 18;

    static PinnedTerms of(SignedTender tender) {
        return new PinnedTerms(tender.issuer().uscc(), tender.terms().platform().uscc(), tender.deadline());
    }

    static PinnedTerms read(byte[] document) {
        JsonObject json = JsonObject.readCanonical(document).allow("deadline", "issuer", "platform");
        return new PinnedTerms(json.text("issuer", LONGEST), json.text("platform", LONGEST), json.instant("deadline"));
    }

    byte[] write() {
        return CanonicalJson.write(Map.of("deadline", deadline.toString(), "issuer", issuer, "platform", platform));
    }

    /** Refuses with {@code toolbox.terms-differ} a tender of another issuer or on another platform. */
    void requireSame(SignedTender tender) {
        SameTerms.require("issuer", issuer, tender.issuer().uscc());
        SameTerms.require("platform", platform, tender.terms().platform().uscc());
    }

    /** Refuses with {@code toolbox.wrong-platform} what somebody else than the platform signed. */
    void requirePlatform(VerifiedCertificate signer) {
        if (!signer.uscc().equals(platform)) {
            throw new SealingException(
                    "toolbox.wrong-platform", signer.subjectName() + " (" + signer.uscc() + ") for " + platform);
        }
    }
}
