package org.sunbid.trading.bid.rule;

import java.util.List;
import org.sunbid.sealing.seal.SealHeader;

/**
 * What the header of a sealed bid says of itself; words of the bidder, to be held against the lot.
 *
 * @param suite the cryptographic suite's id
 * @param bidder USCC of the one whose bid it is
 * @param tender 20-character tender code
 * @param lot 23-character lot code
 * @param documentVersion the version of the tender document that it answers
 * @param releasePolicy the release policy's id
 * @param recipients kind and key id of everyone the content key is wrapped to
 * @param sealedLength bytes of the whole sealed bid
 */
public record SealClaims(
        String suite,
        String bidder,
        String tender,
        String lot,
        long documentVersion,
        String releasePolicy,
        List<Recipient> recipients,
        long sealedLength) {

    /** One who can open it: {@code bidder} or {@code custodians}, and the key's fingerprint. */
    public record Recipient(String kind, String keyId) {}

    public SealClaims {
        recipients = List.copyOf(recipients);
    }

    /** The claims of this header. */
    public static SealClaims of(SealHeader header) {
        return new SealClaims(
                header.suite().id(),
                header.subject().bidder(),
                header.subject().tender(),
                header.subject().lot(),
                header.subject().documentVersion(),
                header.release().id(),
                header.recipients().stream()
                        .map(entry -> new Recipient(entry.kind().id(), entry.keyId()))
                        .toList(),
                header.sealedLength());
    }
}
