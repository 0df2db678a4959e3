package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.SealedBids;

/** Takes released keys out of their wrapping, with the platform's own key. */
@ApplicationScoped
class Releases {

    private final SealedBids bids;
    private final PlatformKeys keys;
    private final TrustedAuthorities authorities;

    Releases(SealedBids bids, PlatformKeys keys, TrustedAuthorities authorities) {
        this.bids = bids;
        this.keys = keys;
        this.authorities = authorities;
    }

    /**
     * The key, which is the one the seal committed to; the caller closes it.
     *
     * @param at when the signer's certificate must count
     * @throws org.sunbid.sealing.SealingException when the release is another's, for another bid, or of another key
     */
    ContentKey accept(UUID bidId, SignedRelease release, Instant at) {
        SealHeader header = SealHeader.parse(bids.find(bidId).orThrow().header());
        return ContentKey.whole(ReleasedKey.accept(header, release, keys.credentials(), authorities.current(), at));
    }
}
