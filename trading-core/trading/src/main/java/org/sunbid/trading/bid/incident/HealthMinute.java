package org.sunbid.trading.bid.incident;

import java.time.Instant;

/**
 * How all nodes together were during a minute.
 *
 * @param minute its beginning
 * @param nodes how many left a sample; none where no node ran
 * @param stored chunks that were taken in
 * @param refused chunks for which there was no place or no room
 * @param broken chunks that broke off
 * @param databaseMillis the longest that the database took to tell the time
 */
public record HealthMinute(Instant minute, long nodes, long stored, long refused, long broken, long databaseMillis) {}
