package org.sunbid.supervision.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.DecryptionAttributed;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.OpeningProgressed;
import org.sunbid.network.message.SubmissionIncidentReported;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.Stage;

/**
 * A lot on the page of its tender. Bidders and prices are in it only once the opening was held, the panel only with its
 * report; each part is null until it is there.
 *
 * @param code of the lot
 * @param name of the lot
 * @param cap price cap
 * @param stage how far it has come
 * @param deadline of its tender, as it stands
 * @param progress of an opening that is going on
 * @param incidents of submission, after the deadline
 * @param attributed why bids stayed closed
 * @param held the opening
 * @param prices of the bids that were read out, lowest first
 * @param evaluation the panel's report
 * @param candidates in public
 * @param award the winner
 * @param contract on record
 * @param failure why it ended without an award
 */
public record LotFile(
        String code,
        String name,
        BigDecimal cap,
        Stage stage,
        Instant deadline,
        OpeningProgressed progress,
        List<SubmissionIncidentReported> incidents,
        List<DecryptionAttributed> attributed,
        OpeningHeld held,
        List<OpenedBid> prices,
        EvaluationReported evaluation,
        CandidatesPublished candidates,
        AwardPublished award,
        ContractRecorded contract,
        TenderFailed failure) {

    /** The lot as its story tells it. */
    static LotFile of(LotStory lot) {
        return new LotFile(
                lot.code(),
                lot.notice().name(),
                lot.notice().priceCap(),
                lot.stage(),
                lot.tender().deadline().orElse(null),
                lot.stage() == Stage.OPENING ? lot.progress().orElse(null) : null,
                lot.incidents(),
                lot.attributed(),
                lot.held().orElse(null),
                lot.pricedBids(),
                lot.evaluated().orElse(null),
                lot.candidates().orElse(null),
                lot.award().orElse(null),
                lot.contract().orElse(null),
                lot.failure().orElse(null));
    }

    /** Code of its tender. */
    public String getTender() {
        return code.substring(0, 20);
    }

    /** Its incidents, with what is asked of them first; for the page alone. */
    @JsonIgnore
    public List<IncidentFile> getIncidentFiles() {
        return incidents.stream().map(IncidentFile::new).toList();
    }

    /** The cap as a plain number, for the chart; empty when there is none. */
    public String getCapMark() {
        return cap == null ? "" : cap.toPlainString();
    }
}
