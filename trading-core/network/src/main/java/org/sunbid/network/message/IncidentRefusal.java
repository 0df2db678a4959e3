package org.sunbid.network.message;

import java.time.Instant;

/**
 * What the platform refused of a bid within one minute, by its own record.
 *
 * @param code stable code of the refusal
 * @param requests how many
 * @param firstAt when the first of them was noted, by the platform's database
 * @param lastAt when the last of them was
 */
public record IncidentRefusal(String code, long requests, Instant firstAt, Instant lastAt) {}
