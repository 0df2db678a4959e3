package org.sunbid.network.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;

/** How far the chains of others have been followed, for fetching and for operators. */
public final class ChainStates {

    private final Transactions transactions;
    private final InboxAlerts alerts;

    public ChainStates(Transactions transactions) {
        this.transactions = transactions;
        this.alerts = new InboxAlerts(transactions);
    }

    /** One chain; all zero when nothing of it has come. */
    public ChainState of(String issuer, Audience audience) {
        return transactions.call(connection -> read(connection, new Place(issuer, audience.name(), 0)));
    }

    /** All chains of which something has come. */
    public List<ChainState> all() {
        return transactions.call(connection -> {
            List<Place> places = Statements.list(
                    connection,
                    "select issuer, audience from network_inbox_chain order by issuer, audience",
                    row -> new Place(row.getString(1), row.getString(2), 0));
            List<ChainState> states = new ArrayList<>();
            for (Place place : places) {
                states.add(read(connection, place));
            }
            return states;
        });
    }

    /** The issuer says its chain ends before what it has already sent: raises an alert. */
    public void issuerIsBehind(ChainState state, long itsEnd) {
        Place place = new Place(state.issuer(), state.audience(), itsEnd);
        transactions.run(connection ->
                alerts.raise(connection, place, NetworkRefusal.ISSUER_BEHIND, itsEnd + " < " + state.handled()));
    }

    /** Drops what waits behind the last handled message of the chain and follows it again; it has to be fetched anew. */
    public void restart(String issuer, Audience audience) {
        transactions.run(connection -> InboxChains.restart(connection, issuer, audience.name()));
    }

    private static ChainState read(Connection connection, Place place) throws SQLException {
        long complete = InboxChains.complete(connection, place);
        return Statements.first(
                        connection,
                        """
                        select c.sequence, c.stopped,
                            (select count(*) from network_inbox i where i.issuer = c.issuer
                                and i.audience = c.audience and i.sequence > c.sequence) as waiting,
                            (select count(*) from network_inbox i where i.issuer = c.issuer
                                and i.audience = c.audience and i.state = 'DEAD') as dead,
                            (select max(i.received_at) from network_inbox i where i.issuer = c.issuer
                                and i.audience = c.audience and i.sequence >= c.sequence) as last_at
                        from network_inbox_chain c where c.issuer = ? and c.audience = ?""",
                        row -> new ChainState(
                                place.issuer(),
                                place.audience(),
                                row.getLong("sequence"),
                                complete,
                                row.getLong("waiting"),
                                row.getLong("dead"),
                                row.getBoolean("stopped"),
                                Statements.instant(row, "last_at")),
                        place.issuer(),
                        place.audience())
                .orElse(new ChainState(place.issuer(), place.audience(), 0, 0, 0, 0, false, null));
    }
}
