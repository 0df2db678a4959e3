package org.sunbid.supervision.tender;

import java.time.Instant;
import org.sunbid.network.message.NetworkMessage;

/**
 * A message as part of a tender's story.
 *
 * @param id its number in the order of arrival; what an alert names as evidence
 * @param at when it happened
 * @param platform which platform says so
 * @param message what it says
 */
public record Told(long id, Instant at, String platform, NetworkMessage message) {}
