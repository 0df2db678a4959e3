package org.sunbid.network.message;

import java.time.Instant;

/**
 * One thing a client says it saw.
 *
 * @param at by the client's own clock
 * @param request what it had asked for, for example {@code PUT chunk 3}
 * @param status HTTP status, 0 where no answer came
 * @param code stable code of the refusal, or of the client for what went wrong
 */
public record IncidentSight(Instant at, String request, int status, String code) {}
