package org.sunbid.evaluation.draw;

import java.util.UUID;

/** Something waits for this expert; told to the notification step once the transaction holds. */
public record ExpertCalled(UUID expertId) {}
