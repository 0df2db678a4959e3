package org.sunbid.network.peer;

import java.time.Duration;
import java.time.Instant;
import org.sunbid.network.envelope.IssuerCheck;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;
import org.sunbid.platform.rule.RefusedException;

/** Says whether a request is really that platform's, fresh, and seen for the first time. Fails closed. */
public final class RequestCheck {

    private static final Duration LIMIT_AGE = Duration.ofMinutes(2);
    private static final int LIMIT_NONCE = 64;

    private final Transactions transactions;
    private final IssuerCheck check;

    public RequestCheck(Transactions transactions, IssuerCheck check) {
        this.transactions = transactions;
        this.check = check;
    }

    /** Returns silently or refuses. */
    public void check(SignedRequest request) {
        Instant now = transactions.call(connection -> Statements.first(
                        connection, "select clock_timestamp() as now", row -> Statements.instant(row, "now"))
                .orElseThrow());
        if (Duration.between(request.at(), now).abs().compareTo(LIMIT_AGE) > 0) {
            throw new RefusedException(NetworkRefusal.REQUEST_EXPIRED);
        }
        if (request.nonce().length() > LIMIT_NONCE) {
            throw new RefusedException(NetworkRefusal.MALFORMED, SignedRequest.NONCE);
        }
        check.check(request.from(), request.certificate(), request.signed(), now);
        requireFirstTime(request, now);
    }

    private void requireFirstTime(SignedRequest request, Instant now) {
        boolean first = transactions.call(connection -> {
            Statements.update(
                    connection, "delete from network_request where seen_at < ?", now.minus(LIMIT_AGE.multipliedBy(3)));
            return Statements.update(
                            connection,
                            "insert into network_request (peer, nonce) values (?, ?) on conflict do nothing",
                            request.from(),
                            request.nonce())
                    == 1;
        });
        if (!first) {
            throw new RefusedException(NetworkRefusal.REQUEST_REPLAYED);
        }
    }
}
