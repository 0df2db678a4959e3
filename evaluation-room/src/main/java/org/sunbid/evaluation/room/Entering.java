package org.sunbid.evaluation.room;

import java.time.Instant;
import java.util.Map;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;

/** Lets a member in who has pledged, and writes it down once. */
record Entering(DatabaseClock clock, Audit audit) {

    Instant enter(PanelMember member) {
        return member.checkedInAt().orElseGet(() -> {
            Instant now = clock.now();
            member.checkIn(now);
            audit.recordUnnamed("member-checked-in", member.lotCode(), Map.of("seat", String.valueOf(member.seat())));
            return now;
        });
    }
}
