package org.sunbid.trading.bid.incident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.network.message.IncidentRefusal;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.ReasonCode;

/**
 * What was refused of each bid, counted by reason and minute. A refusal must cost the database nothing while thousands
 * come at once, so this node counts and writes its counts down with every sample of its health: a time is right to one
 * sample ({@code sunbid.intake.sample}), and a node that is killed loses the counts of the last one.
 */
@ApplicationScoped
public class RefusedRequests {

    /** Kinds of refusal that wait to be written; more than a node can have between two samples. */
    private static final int MOST_WAITING = 10_000;

    /** The latest of a bid. */
    static final int MOST = 100;

    private record Refused(UUID bid, String code) {}

    private final Session database;
    private final Map<Refused, Long> waiting = new HashMap<>();

    RefusedRequests(Session database) {
        this.database = database;
    }

    /** Counts why a request about this bid was refused; nothing where it was not, or where the bid is not the sender's. */
    public synchronized void note(UUID bid, List<Reason> reasons) {
        for (Reason reason : reasons) {
            Refused refused = new Refused(bid, reason.code().code());
            boolean room = waiting.size() < MOST_WAITING || waiting.containsKey(refused);
            if (reason.code().kind() != ReasonCode.Kind.UNKNOWN && room) {
                waiting.merge(refused, 1L, Long::sum);
            }
        }
    }

    /** Writes down what was counted; what cannot be written now stays for the next time. */
    void keep(Instant now) {
        Map<Refused, Long> counted = counted();
        if (!counted.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> counted.entrySet().stream()
                    // in one order, so that nodes do not wait for each other
                    .sorted(Map.Entry.comparingByKey(
                            Comparator.comparing(Refused::bid).thenComparing(Refused::code)))
                    .forEach(entry -> write(entry.getKey(), entry.getValue(), now)));
            written(counted);
        }
    }

    /** The latest {@value #MOST} minutes and reasons of this bid, in the order of time. */
    List<IncidentRefusal> of(UUID bid) {
        return database.createNativeQuery(
                        "select * from (select code, requests, first_at, last_at from refused_request where bid_id = ?1"
                                + " order by first_at desc, code limit ?2) as latest order by first_at, code",
                        Object[].class)
                .setParameter(1, bid)
                .setParameter(2, MOST)
                .getResultStream()
                .map(row -> new IncidentRefusal((String) row[0], (Long) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }

    private synchronized Map<Refused, Long> counted() {
        return new HashMap<>(waiting);
    }

    private synchronized void written(Map<Refused, Long> counted) {
        counted.forEach((refused, requests) ->
                waiting.computeIfPresent(refused, (same, all) -> all.equals(requests) ? null : all - requests));
    }

    private void write(Refused refused, long requests, Instant now) {
        database.createNativeMutationQuery(
                        "insert into refused_request as kept (bid_id, code, minute, requests, first_at,"
                                + " last_at) values (?1, ?2, date_trunc('minute', cast(?4 as timestamptz)), ?3, ?4, ?4)"
                                + " on conflict (bid_id, code, minute) do update set requests = kept.requests + excluded.requests,"
                                + " last_at = greatest(kept.last_at, excluded.last_at)")
                .setParameter(1, refused.bid())
                .setParameter(2, refused.code())
                .setParameter(3, requests)
                .setParameter(4, now)
                .executeUpdate();
    }
}
