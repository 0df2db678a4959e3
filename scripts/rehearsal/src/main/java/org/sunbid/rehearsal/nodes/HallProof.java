package org.sunbid.rehearsal.nodes;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sunbid.rehearsal.PlatformFolder;

/** What the database tells of a tender's halls when all is over: nothing early, nothing lost, nothing twice. */
record HallProof(PlatformFolder trading, String tender) {

    private static final Map<String, String> NONE_OF = new LinkedHashMap<>();

    static {
        NONE_OF.put(
                "halls that did not close", "select count(*) from hall where tender_code = ? and state <> 'CLOSED'");
        NONE_OF.put(
                "bids decided before the deadline",
                "select count(*) from hall_bid b join hall h on h.id = b.hall_id join tender t on t.code = h.tender_code"
                        + " where h.tender_code = ? and b.decided_at < t.deadline");
        NONE_OF.put(
                "sealed bids that are not in the hall",
                "select count(*) from bid s left join hall_bid b on b.bid_id = s.id where s.tender_code = ? and b.bid_id is null"
                        + " and s.state in ('SEALED', 'OPENED', 'REVOKED', 'WITHDRAWN')");
        NONE_OF.put(
                "bids of the hall that were not opened",
                "select count(*) from hall_bid b join hall h on h.id = b.hall_id where h.tender_code = ?"
                        + " and b.state <> 'OPENED'");
        NONE_OF.put(
                "steps that were taken twice",
                "select count(*) from (select 1 from hall_event e join hall h on h.id = e.hall_id where h.tender_code = ?"
                        + " and e.kind in ('CONVENED', 'COEFFICIENTS_DRAWN', 'READ_OUT', 'RECORD_WRITTEN', 'CLOSED', 'BID_OPENED')"
                        + " group by e.hall_id, e.kind, e.subject having count(*) > 1) twice");
        NONE_OF.put(
                "halls without a signed record",
                "select count(*) from hall h left join opening_record r on r.hall_id = h.id where h.tender_code = ?"
                        + " and r.signed_at is null");
    }

    /** Tells each count; true when all are zero. */
    boolean holds(PrintStream out) throws SQLException, IOException {
        boolean holds = true;
        try (Connection connection = trading.read()) {
            for (Map.Entry<String, String> none : NONE_OF.entrySet()) {
                try (PreparedStatement query = connection.prepareStatement(none.getValue())) {
                    query.setString(1, tender);
                    try (ResultSet rows = query.executeQuery()) {
                        rows.next();
                        long count = rows.getLong(1);
                        out.printf("  %-44s %d%n", none.getKey(), count);
                        holds &= count == 0;
                    }
                }
            }
        }
        return holds;
    }
}
