package org.sunbid.benchmark.network;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.peer.EnvelopeLines;
import org.sunbid.network.peer.Peer;
import org.sunbid.sealing.json.CanonicalJson;

/**
 * A platform that hears: takes envelopes in over HTTP (on Vert.x, as Quarkus does), verifies signature and chain, and
 * handles each message in one transaction. A message handled twice would break the table's key.
 */
final class NetworkReader implements AutoCloseable, MessageHandler<OpeningConvened> {

    private static final String HANDLED = "create table handled (number bigint primary key, handled_at timestamptz)";
    private static final String HANDLE = "insert into handled (number, handled_at) values (?, clock_timestamp())";

    private final int reader;
    private final Journal journal;
    private final String id;
    private final NetworkNode node;
    private final HttpServer http;

    NetworkReader(int reader, AgroalDataSource database, NetworkNode issuer, Vertx vertx, Journal journal)
            throws Exception {
        this.reader = reader;
        this.journal = journal;
        this.id = "reader-" + reader;
        this.node = new NetworkNode(id, database, issuer, List.of(this));
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(HANDLED);
        }
        this.http = vertx.createHttpServer()
                .requestHandler(request -> answer(vertx, request))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        node.workers().start();
    }

    /** This platform as the issuer reaches it. */
    Peer asPeer() {
        return new Peer(id, URI.create("http://127.0.0.1:" + http.actualPort()), Set.of(Audience.PUBLIC));
    }

    private void answer(Vertx vertx, HttpServerRequest request) {
        request.body()
                .compose(body -> vertx.executeBlocking(() -> receive(body), false))
                .onSuccess(complete -> request.response().end(Buffer.buffer(CanonicalJson.write(complete))))
                .onFailure(failure -> request.response().setStatusCode(500).end());
    }

    private Map<String, Object> receive(Buffer body) throws IOException {
        Map<String, Long> complete =
                node.inbox().receive(EnvelopeLines.read(new ByteArrayInputStream(body.getBytes())));
        node.workers().received();
        return Map.copyOf(complete);
    }

    @Override
    public Class<OpeningConvened> type() {
        return OpeningConvened.class;
    }

    @Override
    public void handle(OpeningConvened message, Envelope envelope) {
        long number = Long.parseLong(message.tender());
        try (var insert = node.transactions().connection().prepareStatement(HANDLE)) {
            insert.setLong(1, number);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        node.transactions().afterCommit(() -> journal.handled(reader, number));
    }

    @Override
    public void close() throws SQLException {
        http.close();
        node.close();
    }
}
