package org.sunbid.trading.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.message.DrawJoined;
import org.sunbid.network.message.DrawRevealed;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.sealing.draw.Nonce;

/** Plays supervision in draws: reads what this platform reported and answers as the real one would, or as it should not. */
public final class SupervisionsPart {

    /** Its name on the network. */
    public static final String NAME = "supervision";

    private static final Map<String, Nonce> SHARES = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    private SupervisionsPart() {}

    /** Joins the draw that was announced last in this lot, and says which it is. */
    public static String joins(String lot) {
        JsonNode announced = last("DrawAnnounced", lot);
        String draw = announced.path("draw").asText();
        Nonce share = SHARES.computeIfAbsent(draw, any -> Nonce.random(JointDraw.SUPERVISION));
        joins(NAME, announced, share);
        return draw;
    }

    /** Joins with this share, under this name. */
    static void joins(String issuer, JsonNode announced, Nonce share) {
        List<String> commitments = new ArrayList<>();
        announced
                .path("requests")
                .forEach(request -> commitments.add(
                        share.commitment(request.path("requestHash").asText())));
        hears(
                issuer,
                new DrawJoined(
                        announced.path("tender").asText(),
                        announced.path("draw").asText(),
                        commitments,
                        Instant.EPOCH));
    }

    /** Whoever is waited for in a draw has been silent for too long, and what waits for a tender is looked at. */
    public static void patienceEnds(Duration longest) {
        Arc.container().instance(ExpireDraws.class).get().expire(longest);
    }

    /** Reveals in the draw that was closed last in this lot. */
    public static void reveals(String lot) {
        JsonNode closed = last("DrawClosed", lot);
        reveals(NAME, closed, SHARES.get(closed.path("draw").asText()).value());
    }

    /** Reveals this, under this name. */
    static void reveals(String issuer, JsonNode closed, String nonce) {
        hears(
                issuer,
                new DrawRevealed(
                        closed.path("tender").asText(), closed.path("draw").asText(), nonce, Instant.EPOCH));
    }

    /** Its share in a draw that it joined. */
    static Nonce share(String draw) {
        return SHARES.get(draw);
    }

    /** The platform takes this message in, in a transaction as the inbox does. */
    static void hears(String issuer, NetworkMessage message) {
        var type = MessageCatalogue.type(message.getClass());
        Envelope envelope = new Envelope(
                issuer,
                Audience.peer("trading"),
                1,
                Envelope.NO_PREVIOUS,
                type.name(),
                type.version(),
                message.subject(),
                Instant.EPOCH,
                MessageJson.tree(message));
        QuarkusTransaction.requiringNew().run(() -> {
            if (message instanceof DrawJoined joined) {
                Arc.container().instance(HearJoining.class).get().handle(joined, envelope);
            } else if (message instanceof DrawRevealed revealed) {
                Arc.container().instance(HearReveal.class).get().handle(revealed, envelope);
            }
        });
    }

    /** What this platform reported last of a type about a lot. */
    public static JsonNode last(String type, String lot) {
        List<JsonNode> all = all(type, lot);
        return all.get(all.size() - 1);
    }

    /** All that this platform reported of a type about a lot. */
    static List<JsonNode> all(String type, String lot) {
        List<JsonNode> messages = new ArrayList<>();
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(
                        "select payload from network_outbox where audience = 'SUPERVISION' and type = ?"
                                + " and subject = ? order by id")) {
            statement.setString(1, type);
            statement.setString(2, lot.substring(0, 20));
            var rows = statement.executeQuery();
            while (rows.next()) {
                JsonNode message = JSON.readTree(rows.getString(1));
                if (message.path("lot").asText().equals(lot)) {
                    messages.add(message);
                }
            }
            return messages;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
