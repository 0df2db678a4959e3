package org.sunbid.evaluation;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** Who gets a line into the call of a panel, what goes over it, and when it ends. */
@QuarkusTest
class CallLineTest {

    private static final List<String> SPECIALTIES = new ArrayList<>(List.of("B02", "B03", "B04", "B05", "B06"));

    @TestHTTPResource("/")
    URI root;

    @Inject
    DataSource database;

    private final OpenedLot lot = OpenedLot.construction("9600000", "10000000");
    private final List<Line> lines = new ArrayList<>();
    private Person host;
    private List<Person> members;

    @BeforeEach
    void gather() {
        String specialty = SPECIALTIES.remove(0);
        host = Panel.host(lot);
        members = Panel.seat(lot, host, Panel.experts(5, specialty), specialty, 5);
        Panel.post(host, Panel.session(lot), Map.of()).statusCode(200);
        members.subList(0, 4)
                .forEach(member -> Panel.post(member, Panel.session(lot) + "/check-in", Map.of("pledged", true))
                        .statusCode(200));
    }

    @AfterEach
    void hangUp() {
        lines.forEach(line -> line.socket.abort());
    }

    @Test
    void onlyThoseWhomTheRoomLetsInComeFromAPageOfThisPlatform() {
        assertThat(refused(Optional.empty(), own())).isEqualTo(401);
        assertThat(refused(Optional.of(members.get(0)), "https://elsewhere.example"))
                .isEqualTo(403);
        assertThat(refused(Optional.of(members.get(4)), own()))
                .as("has not entered")
                .isEqualTo(409);
        assertThat(refused(Optional.of(Panel.expert("外人", "C01", "云岭大学")), own()))
                .isEqualTo(404);
        assertThat(refused(Optional.of(TestPeople.alone("运维", Role.OPERATOR)), own()))
                .isEqualTo(404);
        assertThat(refused(Optional.of(TestPeople.of("他人代理", "91350100M000100Y43", Role.AGENCY)), own()))
                .isEqualTo(404);
        members.get(4)
                .request()
                .accept("text/html")
                .get("/rooms/" + lot.code() + "/call")
                .then()
                .statusCode(409);
    }

    @Test
    void whatOneSaysReachesTheOtherWithTheSenderThePlatformKnows() {
        Line first = open(members.get(0));
        Line second = open(members.get(1));
        String other = first.personWithSeat(seat(members.get(1)));
        first.say(new JsonObject()
                .put("type", "signal")
                .put("to", other)
                .put("from", UUID.randomUUID().toString())
                .put("data", new JsonObject().put("candidate", "c1")));
        JsonObject heard = second.hears(message -> message.getString("type").equals("signal"));
        assertThat(heard.getString("from")).isEqualTo(second.personWithSeat(seat(members.get(0))));
        assertThat(heard.getJsonObject("data").getString("candidate")).isEqualTo("c1");

        first.say(new JsonObject().put("type", "state").put("camera", "REFUSED").put("recording", "NONE"));
        second.hears(message -> message.encode().contains("\"camera\":\"REFUSED\""));

        Line again = open(members.get(0));
        assertThat(first.endsWith()).isEqualTo(4409);
        second.socket.abort();
        again.hears(message -> message.getString("type").equals("people")
                && message.getJsonArray("people").size() == 1);
        again.socket.sendText("{\"type\":\"shout\"}", true);
        assertThat(again.endsWith()).isEqualTo(4400);
    }

    @Test
    void whoWatchesIsShownToThePanelAndStandsInTheRecord() {
        Line member = open(members.get(0));
        open(TestPeople.of("省发展改革委", "", Role.SUPERVISOR));
        open(host);
        member.hears(message -> message.encode().contains("\"role\":\"SUPERVISOR\"")
                && message.encode().contains("\"role\":\"HOST\""));
        String page = members.get(0)
                .request()
                .accept("text/html")
                .get("/rooms/" + lot.code() + "/call?lang=en")
                .then()
                .statusCode(200)
                .header("Permissions-Policy", containsString("camera=(self)"))
                .extract()
                .asString();
        assertThat(page).contains("supervision, watching", "host, watching");
        assertThat(host.request()
                        .accept("text/html")
                        .get("/rooms/" + lot.code())
                        .then()
                        .extract()
                        .header("Permissions-Policy"))
                .contains("camera=()");
    }

    @Test
    void aLineEndsWithTheSeatTheSessionAndTheTender() {
        Line leaves = open(members.get(0));
        Line stays = open(members.get(1));
        Line loggedOut = open(members.get(2));
        Panel.post(members.get(0), Panel.session(lot) + "/recusal", Map.of("reason", "与投标人负责人有近亲属关系"))
                .statusCode(204);
        assertThat(leaves.endsWith()).isEqualTo(4403);
        members.get(2).request().post("/api/logout").then().statusCode(204);
        assertThat(loggedOut.endsWith()).isEqualTo(4401);
        lot.suspend();
        assertThat(stays.endsWith()).isEqualTo(4423);
        Panel.post(members.get(1), Panel.session(lot) + "/recordings", Map.of("mediaType", "video/webm"))
                .statusCode(409);
    }

    /** The other node is played by what it would write into the database. */
    @Test
    void somebodyAtAnotherNodeIsSeenAndReachedAndGoneWhenThatNodeSaysNothingMore() {
        Line first = open(members.get(0));
        UUID other = UUID.randomUUID();
        int seat = seat(members.get(1));
        OpenedLot.run(
                "insert into call_line (id, lot_code, account_id, role, seat, name, camera, recording)"
                        + " select ?, lot_code, account_id, 'MEMBER', seat, name, 'ON', 'NONE' from panel_member"
                        + " where lot_code = ? and seat = ?",
                other,
                lot.code(),
                seat);
        assertThat(first.personWithSeat(seat)).isEqualTo(other.toString());

        first.say(new JsonObject()
                .put("type", "signal")
                .put("to", other.toString())
                .put("data", new JsonObject().put("candidate", "to the other node")));
        Eventually.holds(Duration.ofSeconds(15), () -> {
            try (var connection = database.getConnection();
                    var statement =
                            connection.prepareStatement("delete from call_post where recipient = ? returning body")) {
                statement.setObject(1, other);
                var rows = statement.executeQuery();
                return rows.next() && rows.getString(1).contains("to the other node");
            }
        });
        OpenedLot.run(
                "insert into call_post (recipient, body) values (?, ?)",
                UUID.fromString(first.personWithSeat(seat(members.get(0)))),
                "{\"type\":\"signal\",\"from\":\"" + other + "\",\"data\":{\"candidate\":\"back\"}}");
        first.hears(message -> message.encode().contains("back"));

        OpenedLot.run("update call_line set alive_at = alive_at - interval '2 minutes' where id = ?", other);
        Eventually.holds(
                Duration.ofSeconds(15),
                () -> first.heard
                                .get(first.heard.size() - 1)
                                .getJsonArray("people")
                                .size()
                        == 1);
    }

    private int seat(Person member) {
        return member.request()
                .get(Panel.session(lot))
                .then()
                .extract()
                .path("members.find { it.id == '" + Panel.seatOf(lot, member) + "' }.seat");
    }

    private String own() {
        return root.getScheme() + "://" + root.getAuthority();
    }

    private Line open(Person person) {
        Line line = new Line();
        line.socket = connect(Optional.of(person), own(), line).join();
        lines.add(line);
        line.hears(message -> message.getString("type").equals("ice"));
        line.hears(message -> message.getString("type").equals("people"));
        return line;
    }

    private int refused(Optional<Person> person, String origin) {
        try {
            connect(person, origin, new Line()).join().abort();
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    private CompletableFuture<WebSocket> connect(Optional<Person> person, String origin, Line line) {
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", origin);
        person.ifPresent(known -> builder.header("Cookie", "sunbid_session=" + known.token()));
        return builder.buildAsync(
                URI.create("ws://" + root.getAuthority() + "/rooms/" + lot.code() + "/call/line"), line);
    }

    /** One browser's end. */
    private static final class Line implements WebSocket.Listener {

        private final List<JsonObject> heard = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Integer> end = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                heard.add(new JsonObject(part.toString()));
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            end.complete(code);
            return null;
        }

        void say(JsonObject message) {
            socket.sendText(message.encode(), true).join();
        }

        JsonObject hears(Predicate<JsonObject> what) {
            Eventually.holds(Duration.ofSeconds(15), () -> heard.stream().anyMatch(what));
            return heard.stream().filter(what).findFirst().orElseThrow();
        }

        String personWithSeat(int seat) {
            Predicate<JsonObject> names = message -> message.getString("type").equals("people")
                    && message.encode().contains("\"seat\":" + seat + ",");
            return hears(names).getJsonArray("people").stream()
                    .map(JsonObject.class::cast)
                    .filter(person -> person.getInteger("seat") == seat)
                    .findFirst()
                    .orElseThrow()
                    .getString("id");
        }

        int endsWith() {
            return end.orTimeout(20, TimeUnit.SECONDS).join();
        }
    }
}
