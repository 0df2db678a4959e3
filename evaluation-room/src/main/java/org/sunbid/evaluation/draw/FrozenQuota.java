package org.sunbid.evaluation.draw;

import jakarta.persistence.Embeddable;

/**
 * A quota with its frozen list.
 *
 * @param specialty code of the classification tree
 * @param region GB/T 2260; empty for anywhere
 * @param seats how many are drawn
 * @param listHash hash of the frozen list of handles
 * @param commitment the platform's commitment to its nonce for this list
 */
@Embeddable
public record FrozenQuota(String specialty, String region, int seats, String listHash, String commitment) {}
