package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.seal.RecipientSecret;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.platform.PlatformUnreachable;
import org.sunbid.toolbox.tender.SignedTender;

/**
 * Releases the content key of one's own bid to the platform in the decryption window: unwrapped here, wrapped to the verified
 * encryption certificate of the platform under which the bid was sealed, signed. Refuses, by this computer's clock, before the
 * latest of three deadlines: the signed one kept when sealing, the newest signed one, and the one the platform names.
 */
public final class ReleaseKey {

    private static final String TOO_EARLY = "toolbox.too-early";
    private static final Set<String> NO_LONGER = Set.of("certificate.expired", "certificate.revoked");
    private static final int SERVER_FAULT = 500;

    private final Credentials bidder;
    private final TrustList trust;

    public ReleaseKey(Credentials bidder, TrustList trust) {
        this.bidder = bidder;
        this.trust = trust;
    }

    /**
     * Releases. An attempt that fails here is kept and told to the platform as soon as it can be reached: it is the bidder's
     * side of the evidence, should the bid stay closed.
     *
     * @throws SealingException {@code toolbox.too-early} before the deadline; {@code toolbox.terms-differ} when the tender is not
     *     that of the bid any more; {@code toolbox.wrong-platform}, {@code certificate.*} about the platform's certificate;
     *     {@code seal.*}; as {@link SignedTender#fetch}
     */
    public void release(BidFolder folder, PlatformClient platform, Instant now)
            throws IOException, InterruptedException {
        SealHeader header = folder.header();
        HallCode hall = HallCode.of(header.subject().lot(), header.subject().envelope());
        try {
            release(folder, header, platform, now);
        } catch (PlatformUnreachable away) {
            folder.failedAttempts().note("toolbox.unreachable", now);
            throw away;
        } catch (PlatformRefusal refused) {
            if (refused.status() >= SERVER_FAULT) {
                folder.failedAttempts().note("http." + refused.status(), now);
            }
            folder.failedAttempts().tell(platform, hall);
            throw refused;
        } catch (SealingException fault) {
            if (!fault.reasonCode().equals(TOO_EARLY)) {
                folder.failedAttempts().note(fault.reasonCode(), now);
            }
            folder.failedAttempts().tell(platform, hall);
            throw fault;
        }
        folder.failedAttempts().tell(platform, hall);
    }

    private void release(BidFolder folder, SealHeader header, PlatformClient platform, Instant now)
            throws IOException, InterruptedException {
        Optional<PinnedTerms> pinned = folder.pinned();
        pinned.ifPresent(kept -> requireReached(kept.deadline(), now));
        LotTerms lot = LotTerms.of(platform, header.subject().lot());
        requireReached(lot.deadline(), now);
        SignedTender tender = signed(header, pinned.isPresent(), platform, now);
        requireReached(tender.deadline(), now);
        pinned.ifPresent(kept -> kept.requireSame(tender));
        SignedRelease release = prepare(header, recipient(lot, tender, now), now);
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] body = CanonicalJson.write(Map.of(
                "release", base64.encodeToString(release.json()),
                "signature", base64.encodeToString(release.signature())));
        HallCode hall = HallCode.of(lot.lot(), header.subject().envelope());
        platform.repeatPost(hall.address() + "/releases", "application/json", body);
    }

    /**
     * What the issuer signed. Its certificate may end or be revoked after the bid was sealed under what it had signed: that
     * keeps no bidder from opening, so it is enough then that it counted when the bid was made.
     */
    private SignedTender signed(SealHeader header, boolean kept, PlatformClient platform, Instant now)
            throws InterruptedException {
        String code = header.subject().tender();
        try {
            return SignedTender.fetch(platform, code, trust, now);
        } catch (SealingException fault) {
            if (!kept || !NO_LONGER.contains(fault.reasonCode())) {
                throw fault;
            }
            return SignedTender.fetch(platform, code, trust, header.subject().createdAt());
        }
    }

    private static void requireReached(Instant deadline, Instant now) {
        if (now.isBefore(deadline)) {
            throw new SealingException(TOO_EARLY, "the deadline is " + deadline);
        }
    }

    private VerifiedCertificate recipient(LotTerms lot, SignedTender tender, Instant now) {
        VerifiedCertificate recipient = trust.verify(lot.platformEncryption(), Purpose.ENCRYPT, now);
        tender.requirePlatform(recipient);
        return recipient;
    }

    private SignedRelease prepare(SealHeader header, VerifiedCertificate recipient, Instant now) {
        try (RecipientSecret secret = RecipientSecret.unwrap(header, bidder)) {
            return ReleasedKey.release(header, secret, recipient).sign(bidder, now);
        }
    }
}
