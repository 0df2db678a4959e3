package org.sunbid.network.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.inbox.InboxChains.Chain;
import org.sunbid.network.inbox.InboxChains.Next;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;

/**
 * Follows the chains of others: handles each message once, in order, in one transaction with what its handlers do. A
 * message that arrived early waits. A chain whose hashes do not fit is stopped and an alert raised. A message that cannot
 * be handled after some tries becomes a dead letter and the chain goes on.
 */
public final class Follower {

    /** Tries before a message becomes a dead letter. */
    static final int LIMIT_TRIES = 3;

    private static final Logger LOG = Logger.getLogger(Follower.class);

    private final Transactions transactions;
    private final Handlers handlers;
    private final InboxAlerts alerts;
    private final long retryMilliseconds;

    /** Tries again after so many milliseconds, twice as many the next time. */
    public Follower(Transactions transactions, Handlers handlers, long retryMilliseconds) {
        this.transactions = transactions;
        this.handlers = handlers;
        this.alerts = new InboxAlerts(transactions);
        this.retryMilliseconds = retryMilliseconds;
    }

    /** Handles all that can be handled now; tells how many messages it passed. */
    public int follow() {
        int passed = 0;
        for (Chain chain : transactions.call(InboxChains::ready)) {
            while (step(chain)) {
                passed++;
            }
        }
        return passed;
    }

    private boolean step(Chain chain) {
        try {
            return transactions.call(connection -> next(connection, chain));
        } catch (HandlerFailedException failure) {
            LOG.warnf(failure.getCause(), "message %s could not be handled", failure.place);
            transactions.run(connection -> failed(connection, failure));
            return false;
        }
    }

    private boolean next(Connection connection, Chain seen) throws SQLException {
        Optional<Next> waiting = InboxChains.lockNext(connection, seen);
        if (waiting.isEmpty()) {
            return false;
        }
        Chain chain = waiting.get().chain();
        SignedEnvelope signed = waiting.get().letter();
        if (!signed.envelope().previousHash().equals(chain.hash())) {
            InboxChains.stop(connection, chain);
            alerts.raise(connection, chain.next(), NetworkRefusal.CHAIN_BROKEN, signed.hash());
            return false;
        }
        handle(connection, chain, signed);
        return true;
    }

    private void handle(Connection connection, Chain chain, SignedEnvelope signed) throws SQLException {
        Optional<NetworkRefusal> refusal;
        try {
            refusal = handlers.handle(signed.envelope());
        } catch (RuntimeException e) {
            throw new HandlerFailedException(chain, e);
        }
        if (refusal.isPresent()) {
            Letters.bury(
                    connection, chain.next(), refusal.get(), signed.envelope().type());
        }
        InboxChains.pass(connection, chain.next(), signed.hash());
    }

    private void failed(Connection connection, HandlerFailedException failure) throws SQLException {
        Optional<Chain> locked = InboxChains.lock(connection, failure.chain);
        if (locked.isEmpty() || locked.get().sequence() != failure.chain.sequence()) {
            return;
        }
        Chain chain = locked.get();
        if (chain.failures() + 1 < LIMIT_TRIES) {
            InboxChains.postpone(connection, chain, retryMilliseconds << chain.failures());
            return;
        }
        Optional<SignedEnvelope> signed = Letters.read(connection, chain.next());
        if (signed.isPresent()) {
            Letters.bury(connection, chain.next(), NetworkRefusal.HANDLER_FAILED, String.valueOf(failure.getCause()));
            InboxChains.pass(connection, chain.next(), signed.get().hash());
        }
    }

    /** Raises an alert for each chain whose next message has been missing for longer than this; tells which. */
    public List<Place> findGaps(long milliseconds) {
        return transactions.call(connection -> {
            List<Place> gaps = Statements.list(
                    connection,
                    """
                    select c.issuer, c.audience, c.sequence + 1 as missing from network_inbox_chain c
                    where not exists (select 1 from network_inbox i where i.issuer = c.issuer
                        and i.audience = c.audience and i.sequence = c.sequence + 1)
                    and exists (select 1 from network_inbox i where i.issuer = c.issuer and i.audience = c.audience
                        and i.sequence > c.sequence
                        and i.received_at < clock_timestamp() - ? * interval '1 millisecond')\
                    """,
                    row -> new Place(row.getString("issuer"), row.getString("audience"), row.getLong("missing")),
                    milliseconds);
            for (Place gap : gaps) {
                alerts.raise(connection, gap, NetworkRefusal.GAP, "No. " + gap.sequence());
            }
            return gaps;
        });
    }

    /** Carries a handler's exception out of the transaction that it rolls back. */
    private static final class HandlerFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Chain chain;
        private final transient Place place;

        HandlerFailedException(Chain chain, RuntimeException cause) {
            super(cause);
            this.chain = chain;
            this.place = chain.next();
        }
    }
}
