package org.sunbid.sealing.seal;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * A content key, or the bidder's half of it, on its way from the bidder to the platform at the opening: wrapped to the platform's encryption
 * certificate, bound to one seal, signed by the bidder (§8).
 *
 * @param bid whose key it is
 * @param lot of the bid
 * @param header hash of the seal's header, in hexadecimal
 * @param suite of the platform's certificate, not necessarily the seal's
 * @param recipient fingerprint of the platform's encryption certificate
 * @param wrappedKey Base64 of the wrapped content key
 */
public record ReleasedKey(UUID bid, String lot, String header, Suite suite, String recipient, String wrappedKey) {

    private static final int LIMIT_BYTES = 4096;

    /**
     * Wraps the key of a seal to the platform.
     *
     * @param platform the platform's verified encryption certificate: a key must not be released to anybody else
     */
    public static ReleasedKey release(SealHeader header, RecipientSecret secret, VerifiedCertificate platform) {
        if (platform.purpose() != Purpose.ENCRYPT) {
            throw new SealingException("certificate.wrong-purpose", "not a certificate to encrypt to");
        }
        if (secret instanceof ContentKey key) {
            header.checkCommitment(key);
        }
        Suite suite = platform.suite();
        byte[] wrapped = KeyWrap.of(suite).wrap(platform.publicKey(), context(suite, header), secret.bytes());
        return new ReleasedKey(
                header.subject().bid(),
                header.subject().lot(),
                HexFormat.of().formatHex(header.hash()),
                suite,
                platform.fingerprint(),
                Base64.getEncoder().encodeToString(wrapped));
    }

    /** Reads the canonical JSON without believing it yet. */
    public static ReleasedKey parse(byte[] json) {
        if (json.length > LIMIT_BYTES) {
            throw new SealingException("seal.release-malformed", json.length + " bytes");
        }
        JsonObject object =
                JsonObject.readCanonical(json).allow("bid", "header", "lot", "recipient", "suite", "wrappedKey");
        object.bytes("wrappedKey");
        try {
            return new ReleasedKey(
                    UUID.fromString(object.text("bid", 36)),
                    object.text("lot", 64),
                    object.text("header", 64),
                    Suite.of(object.text("suite")),
                    object.text("recipient", 64),
                    object.text("wrappedKey"));
        } catch (IllegalArgumentException e) {
            throw new SealingException("seal.release-malformed", "the bid's id", e);
        }
    }

    /**
     * Checks that the bidder released exactly this seal's key, and unwraps it.
     *
     * @param release the JSON and the bidder's detached CMS over it
     * @return the content key, which fits the header's commitment, or the bidder's half of it
     * @throws SealingException {@code seal.release-wrong-bid}, {@code seal.wrong-bidder}, {@code seal.not-a-recipient},
     *     {@code seal.wrong-key}; {@code json.*}, {@code signature.*}, {@code certificate.*}
     */
    public static RecipientSecret accept(
            SealHeader header, SignedRelease release, Credentials platform, TrustList trust, Instant at) {
        ReleasedKey released = parse(release.json());
        String signer = DetachedSignature.verify(release.json(), release.signature(), trust, at)
                .signer()
                .uscc();
        if (!signer.equals(header.subject().bidder())) {
            throw new SealingException("seal.wrong-bidder", "released by " + signer);
        }
        if (!released.header().equals(HexFormat.of().formatHex(header.hash()))
                || !released.bid().equals(header.subject().bid())
                || !released.lot().equals(header.subject().lot())) {
            throw new SealingException("seal.release-wrong-bid", "released for " + released.bid());
        }
        return released.unwrap(header, platform);
    }

    private RecipientSecret unwrap(SealHeader sealHeader, Credentials platform) {
        if (!recipient.equals(VerifiedCertificate.fingerprint(platform.encryptionCertificate()))) {
            throw new SealingException("seal.not-a-recipient", "released to " + recipient);
        }
        byte[] released = KeyWrap.of(platform.suite())
                .unwrap(
                        platform.encryptionKey(),
                        context(platform.suite(), sealHeader),
                        Base64.getDecoder().decode(wrappedKey));
        return RecipientSecret.of(sealHeader, RecipientKind.BIDDER, released);
    }

    /** The canonical JSON the bidder signs. */
    public byte[] toJson() {
        return CanonicalJson.write(Map.of(
                "bid", bid.toString(),
                "lot", lot,
                "header", header,
                "suite", suite.id(),
                "recipient", recipient,
                "wrappedKey", wrappedKey));
    }

    /** The release with the bidder's signature, ready to be sent. */
    public SignedRelease sign(Credentials bidder, Instant signingTime) {
        byte[] json = toJson();
        return new SignedRelease(json, DetachedSignature.sign(bidder, json, signingTime));
    }

    private static byte[] context(Suite suite, SealHeader header) {
        return suite.hash(SealFormat.RELEASE_LABEL, header.hash());
    }
}
