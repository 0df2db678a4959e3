package org.sunbid.supervision.alert;

import java.time.Instant;
import org.sunbid.platform.rule.Reason;

/**
 * An alert as a line of a page.
 *
 * @param id of the alert
 * @param reason which rule
 * @param tender code; empty when it is about a platform
 * @param about name of the platform; empty when it is about a tender
 * @param evidence number of a message; 0 for none
 * @param raisedAt when it was found
 * @param reviewedAt null while it is open
 * @param reviewer who looked at it
 * @param note what came of it
 */
public record AlertLine(
        String id,
        Reason reason,
        String tender,
        String about,
        long evidence,
        Instant raisedAt,
        Instant reviewedAt,
        String reviewer,
        String note) {

    /** The line for this alert. */
    public static AlertLine of(SupervisionAlert alert) {
        return new AlertLine(
                alert.id().toString(),
                alert.reason(),
                alert.aboutTender() ? alert.tender() : "",
                alert.aboutTender() ? "" : alert.tender(),
                alert.aboutTender() ? alert.evidence() : 0,
                alert.raisedAt(),
                alert.reviewedAt(),
                alert.reviewer(),
                alert.note());
    }
}
