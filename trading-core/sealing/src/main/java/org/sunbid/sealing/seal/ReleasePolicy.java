package org.sunbid.sealing.seal;

import java.util.Arrays;
import java.util.Set;
import org.sunbid.sealing.SealingException;

/** Who can open a seal (§6.3). The kinds of the header's recipients are exactly those of its policy. */
public enum ReleasePolicy {
    /** The bidder alone. */
    BIDDER("bidder", Set.of(RecipientKind.BIDDER)),
    /** The custodians of the tender alone, under their common key. */
    CUSTODIANS("custodians", Set.of(RecipientKind.CUSTODIANS)),
    /** Either of them: a bidder's lost key or absence does not lose the bid. */
    BIDDER_OR_CUSTODIANS("bidder-or-custodians", Set.of(RecipientKind.BIDDER, RecipientKind.CUSTODIANS)),
    /** Both together: neither a bidder's computer nor the custodians alone can open. */
    BIDDER_AND_CUSTODIANS("bidder-and-custodians", Set.of(RecipientKind.BIDDER, RecipientKind.CUSTODIANS));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<RecipientKind> kinds;

    ReleasePolicy(String id, Set<RecipientKind> kinds) {
        this.id = id;
        this.kinds = kinds;
    }

    /** The policy of this spelling; refuses others with {@code seal.unknown-release-policy}. */
    public static ReleasePolicy of(String id) {
        return Arrays.stream(values())
                .filter(policy -> policy.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new SealingException("seal.unknown-release-policy", "policy " + id));
    }

    /** The spelling in the header. */
    public String id() {
        return id;
    }

    /** Each recipient holds half of the content key. */
    public boolean isJoint() {
        return this == BIDDER_AND_CUSTODIANS;
    }

    /** Which kinds of recipient a seal of this policy has, one of each. */
    public Set<RecipientKind> kinds() {
        return kinds;
    }
}
