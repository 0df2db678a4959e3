package org.sunbid.evaluation.question;

import java.util.Set;
import java.util.UUID;

/**
 * Who decides whether a question is sent.
 *
 * @param seats members the panel is to have
 * @param seated those whose word counts
 */
public record PanelStand(int seats, Set<UUID> seated) {

    public PanelStand {
        seated = Set.copyOf(seated);
    }

    /** How many members have to want it. */
    public int needed() {
        return seats / 2 + 1;
    }

    /** How many of those who want it count; the word of a member who left does not (REG 48). */
    public int counting(Set<UUID> agreed) {
        return (int) agreed.stream().filter(seated::contains).count();
    }

    /** More than half of all seats want it: the panel asks, never a member alone. */
    public boolean wants(Set<UUID> agreed) {
        return counting(agreed) >= needed();
    }
}
