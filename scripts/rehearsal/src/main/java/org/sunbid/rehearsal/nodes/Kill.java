package org.sunbid.rehearsal.nodes;

import java.time.Duration;
import org.sunbid.rehearsal.Moment;

/**
 * What a kill came to.
 *
 * @param victim which of the three
 * @param who its process
 * @param moment at which state of the hall
 * @param takenOver how long nobody looked after the hall
 */
record Kill(Victim victim, String who, Moment moment, Duration takenOver) {}
