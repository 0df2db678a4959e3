package org.sunbid.trading.custody;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import org.sunbid.sealing.custodian.SignedPost;

/**
 * A post as it is pinned to the board: verified, and never changed.
 *
 * @param custodian index in the ceremony, from 1
 * @param json canonical JSON
 * @param signature detached CMS over it
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // bytes of one post; compared by says()
record PinnedPost(
        @Enumerated(EnumType.STRING) PostKind kind, int custodian, byte[] json, byte[] signature, Instant pinnedAt) {

    static PinnedPost of(PostKind kind, int custodian, SignedPost post, Instant now) {
        return new PinnedPost(kind, custodian, post.json(), post.signature(), now);
    }

    SignedPost signed() {
        return new SignedPost(json, signature);
    }

    boolean is(PostKind wanted, int index) {
        return kind == wanted && custodian == index;
    }

    boolean says(SignedPost post) {
        return Arrays.equals(json, post.json());
    }
}
