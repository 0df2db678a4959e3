package org.sunbid.evaluation.draw;

import jakarta.persistence.Embeddable;

/**
 * A quota with its frozen list.
 *
 * @param specialty code of the classification tree
 * @param region GB/T 2260; empty for anywhere
 * @param seats how many are drawn
 * @param listHash hash of the frozen list of handles; empty until it is frozen
 * @param commitment the platform's commitment to its nonce for this list; empty until every list is frozen
 * @param lender platform of the city that holds the list; empty for this platform's own
 * @param listed how many stand on a lender's list, as it says; 0 until it is frozen
 * @param exhausted the lender has nobody left on it
 */
@Embeddable
public record FrozenQuota(
        String specialty,
        String region,
        int seats,
        String listHash,
        String commitment,
        String lender,
        int listed,
        boolean exhausted) {

    static FrozenQuota of(Quota quota) {
        return new FrozenQuota(quota.specialty(), quota.region(), quota.seats(), "", "", quota.lender(), 0, false);
    }

    /** Another city holds the list. */
    public boolean isLent() {
        return !lender.isEmpty();
    }

    /** The city has still to answer. */
    boolean isWaitedFor() {
        return isLent() && listHash.isEmpty();
    }

    FrozenQuota frozen(String hash, String newCommitment) {
        return new FrozenQuota(specialty, region, seats, hash, newCommitment, lender, listed, exhausted);
    }

    FrozenQuota listed(String hash, int count) {
        return new FrozenQuota(specialty, region, seats, hash, commitment, lender, count, exhausted);
    }

    FrozenQuota ranOut() {
        return new FrozenQuota(specialty, region, seats, listHash, commitment, lender, listed, true);
    }
}
