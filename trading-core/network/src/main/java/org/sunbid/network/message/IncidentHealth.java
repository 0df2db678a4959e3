package org.sunbid.network.message;

import java.time.Instant;

/**
 * How a node of the trading platform was at a moment; where there is none for a while, no node ran.
 *
 * @param at by the platform's database
 * @param node which node
 * @param onTheirWay chunks that were coming in
 * @param stored chunks stored since the sample before
 * @param storedBytes of these
 * @param refused chunks refused for want of a place or room since then
 * @param broken chunks that broke off since then
 * @param freeBytes room in the vault
 * @param databaseMillis how long the database took to tell the time
 */
public record IncidentHealth(
        Instant at,
        String node,
        int onTheirWay,
        long stored,
        long storedBytes,
        long refused,
        long broken,
        long freeBytes,
        long databaseMillis) {}
