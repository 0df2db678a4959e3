package org.sunbid.benchmark.network;

import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sunbid.benchmark.DurableServer;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.outbox.OutboxRows;

/** The network as platforms run it: one issuer and its readers, each with a database and a key of its own. */
final class NetworkContender implements Contender {

    static final int READERS = 3;

    private static final int ISSUER_CONNECTIONS = Writers.COUNT + READERS + 4;
    private static final int READER_CONNECTIONS = 6;

    private final Vertx vertx = Vertx.vertx();
    private final NetworkNode issuer;
    private final List<NetworkReader> readers = new ArrayList<>();

    NetworkContender(DurableServer server, Journal journal) throws Exception {
        issuer = new NetworkNode("issuer", server.freshDatabase(ISSUER_CONNECTIONS), null, List.of());
        for (int reader = 0; reader < READERS; reader++) {
            readers.add(new NetworkReader(reader, server.freshDatabase(READER_CONNECTIONS), issuer, vertx, journal));
        }
        issuer.sendTo(readers.stream().map(NetworkReader::asPeer).toList());
        issuer.workers().start();
    }

    @Override
    public DataSource database() {
        return issuer.database();
    }

    @Override
    public void append(Connection connection, long number) throws SQLException {
        OutboxRows.append(
                connection, Audience.PUBLIC, new OpeningConvened(String.valueOf(number), "lot", Instant.EPOCH));
    }

    @Override
    public void committed() {
        issuer.workers().appended();
    }

    @Override
    public void close() throws SQLException {
        issuer.close();
        for (NetworkReader reader : readers) {
            reader.close();
        }
        vertx.close();
    }
}
