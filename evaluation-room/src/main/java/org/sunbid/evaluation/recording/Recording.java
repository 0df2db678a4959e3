package org.sunbid.evaluation.recording;

import java.time.Instant;
import java.util.UUID;

/**
 * One recording of one member: from the moment they entered the call until they left it. Who comes back begins another.
 *
 * @param seat of the member
 * @param mediaType of the chunks joined, as the browser named it
 */
public record Recording(
        UUID id, String lot, UUID member, UUID account, int seat, String mediaType, Instant startedAt) {}
