package org.sunbid.trading.bid.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.network.message.SubmissionIncidentReported;

/** A reported incident, kept as supervision gets it after the deadline; it never changes. */
@Entity
@Table(name = "submission_incident")
@SuppressWarnings("UnusedVariable") // queries read what no method does
class Incident {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID bidId;

    private String lotCode;

    private String bidderUscc;

    private Instant reportedAt;

    private String record;

    /** For Hibernate. */
    protected Incident() {}

    Incident(SubmissionIncidentReported reported) {
        this.id = UUID.randomUUID();
        this.bidId = UUID.fromString(reported.bid());
        this.lotCode = reported.lot();
        this.bidderUscc = reported.bidder().uscc();
        this.reportedAt = reported.at();
        this.record = IncidentJson.write(reported);
    }

    UUID id() {
        return id;
    }

    /** All of it, the platform's health included, which nobody sees before the deadline. */
    SubmissionIncidentReported record() {
        return IncidentJson.read(record);
    }
}
