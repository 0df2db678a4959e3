package org.sunbid.network.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.IssuerCheck;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;
import org.sunbid.platform.rule.RefusedException;

/**
 * Takes envelopes in. What is taken is durable before the answer goes out; what was taken before is taken again without
 * effect; order does not matter. Nothing is handled here: {@link Follower} does that, in the order of the chain.
 */
public final class Inbox {

    /** How far ahead of what was handled a message may be; beyond, the sender has to wait. */
    static final long LIMIT_AHEAD = 10_000;

    private static final String INSERT = """
        insert into network_inbox
            (issuer, audience, sequence, type, version, subject, occurred_at, hash, envelope)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
        """;

    private static final Comparator<SignedEnvelope> IN_ORDER = Comparator.comparing(
            SignedEnvelope::envelope,
            Comparator.comparing(Envelope::issuer)
                    .thenComparing(envelope -> envelope.audience().name())
                    .thenComparing(Envelope::sequence));

    private final Transactions transactions;
    private final IssuerCheck check;
    private final Reception reception;
    private final InboxAlerts alerts;

    public Inbox(Transactions transactions, IssuerCheck check, Reception reception) {
        this.transactions = transactions;
        this.check = check;
        this.reception = reception;
        this.alerts = new InboxAlerts(transactions);
    }

    /**
     * Takes these envelopes, each as canonical JSON.
     *
     * @return for each audience of the issuer up to which number nothing is missing here
     * @throws RefusedException when one of them is not taken; then none is, except those beside one whose number is
     *     another's already, which may be
     */
    public Map<String, Long> receive(List<byte[]> documents) {
        if (documents.isEmpty()) {
            throw new RefusedException(NetworkRefusal.MALFORMED, "empty");
        }
        if (documents.size() > NumberedEnvelopes.LIMIT_COUNT) {
            throw new RefusedException(NetworkRefusal.TOO_MANY, NumberedEnvelopes.LIMIT_COUNT);
        }
        Instant now = now();
        List<SignedEnvelope> envelopes = new ArrayList<>();
        for (byte[] document : documents) {
            envelopes.add(verified(SignedEnvelope.read(document), now));
        }
        envelopes.sort(IN_ORDER); // whoever brings the same at once waits for us, and never we for him
        Optional<RefusedException> forked = transactions.call(connection -> take(connection, envelopes));
        forked.ifPresent(refusal -> {
            throw refusal;
        });
        return transactions.call(connection -> complete(connection, envelopes));
    }

    private SignedEnvelope verified(SignedEnvelope signed, Instant now) {
        Envelope envelope = signed.envelope();
        if (!reception.takes(envelope.issuer(), envelope.audience())) {
            throw new RefusedException(NetworkRefusal.WRONG_AUDIENCE, envelope.audience());
        }
        try {
            check.check(signed, now);
            return signed;
        } catch (RefusedException refusal) {
            NetworkRefusal kind = (NetworkRefusal) refusal.reasons().get(0).code();
            if (kind != NetworkRefusal.UNKNOWN_PEER) {
                Place place = new Place(envelope.issuer(), envelope.audience().name(), 0);
                transactions.run(connection -> alerts.raise(connection, place, kind, "No. " + envelope.sequence()));
            }
            throw refusal;
        }
    }

    private Instant now() {
        return transactions.call(connection -> Statements.first(
                        connection, "select clock_timestamp() as now", row -> Statements.instant(row, "now"))
                .orElseThrow());
    }

    private Optional<RefusedException> take(Connection connection, List<SignedEnvelope> envelopes) throws SQLException {
        if (tooFarAhead(connection, envelopes)) {
            return Optional.of(new RefusedException(NetworkRefusal.TOO_MANY, LIMIT_AHEAD));
        }
        int[] inserted = Statements.batch(
                connection, INSERT, envelopes.stream().map(Inbox::row).toList());
        for (int i = 0; i < inserted.length; i++) {
            SignedEnvelope signed = envelopes.get(i);
            Place place = Place.of(signed.envelope());
            if (inserted[i] == 0 && !sameAsBefore(connection, place, signed.hash())) {
                alerts.raise(connection, place, NetworkRefusal.FORKED, signed.hash());
                return Optional.of(new RefusedException(NetworkRefusal.FORKED, place.issuer(), place.sequence()));
            }
        }
        return Optional.empty();
    }

    private static boolean tooFarAhead(Connection connection, List<SignedEnvelope> envelopes) throws SQLException {
        Map<Place, Long> handled = new HashMap<>();
        for (SignedEnvelope signed : envelopes) {
            Place place = Place.of(signed.envelope());
            Place chain = new Place(place.issuer(), place.audience(), 0);
            if (!handled.containsKey(chain)) {
                handled.put(chain, InboxChains.open(connection, chain));
            }
            if (place.sequence() > handled.get(chain) + LIMIT_AHEAD) {
                return true;
            }
        }
        return false;
    }

    private static Object[] row(SignedEnvelope signed) {
        Envelope envelope = signed.envelope();
        return new Object[] {
            envelope.issuer(),
            envelope.audience().name(),
            envelope.sequence(),
            envelope.type(),
            envelope.version(),
            envelope.subject(),
            envelope.occurredAt(),
            signed.hash(),
            new String(signed.json(), StandardCharsets.UTF_8)
        };
    }

    private static boolean sameAsBefore(Connection connection, Place place, String hash) throws SQLException {
        return Statements.first(
                        connection,
                        "select hash from network_inbox where issuer = ? and audience = ? and sequence = ?",
                        row -> row.getString(1),
                        place.issuer(),
                        place.audience(),
                        place.sequence())
                .filter(hash::equals)
                .isPresent();
    }

    private static Map<String, Long> complete(Connection connection, List<SignedEnvelope> envelopes)
            throws SQLException {
        Map<String, Long> complete = new TreeMap<>();
        for (SignedEnvelope signed : envelopes) {
            Place place = Place.of(signed.envelope());
            if (!complete.containsKey(place.audience())) {
                complete.put(place.audience(), InboxChains.complete(connection, place));
            }
        }
        return complete;
    }
}
