package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What members' browsers record is kept so that nobody can change it unnoticed. */
@QuarkusTest
class RecordingsTest {

    @Inject
    PlatformHome home;

    @Inject
    DataSource database;

    /** One panel for all tests: each records anew. */
    private static OpenedLot lot;

    private static List<Person> members;

    private String path;
    private Person supervisor;

    @BeforeEach
    void gather() {
        if (lot == null) {
            lot = OpenedLot.construction("9600000", "10000000");
            Person host = Panel.host(lot);
            members = Panel.seat(lot, host, Panel.experts(5, "B01"), "B01", 5);
            Panel.gather(lot, host, members);
        }
        path = Panel.session(lot) + "/recordings";
        supervisor = TestPeople.alone("监督", Role.SUPERVISOR);
    }

    @Test
    void chunksAreKeptEncryptedInOrderAndPlayedBackJoined() throws IOException {
        String id = begin(members.get(0));
        String first =
                keep(members.get(0), id, 0, "eins ").statusCode(200).extract().path("end");
        keep(members.get(0), id, 0, "anders").statusCode(200).body("end", equalTo(first));
        keep(members.get(0), id, 1, "zwei ").statusCode(200);
        keep(members.get(0), id, 4, "vier").statusCode(200);
        keep(members.get(0), id, 3, "drei").statusCode(409).body("code", equalTo("recording.out-of-order"));

        supervisor
                .request()
                .get(path + "/" + id + "/content")
                .then()
                .statusCode(200)
                .body(equalTo("eins zwei vier"));
        supervisor
                .request()
                .get(path)
                .then()
                .body("find { it.id == '" + id + "' }.chunks", equalTo(3))
                .body("find { it.id == '" + id + "' }.gaps", equalTo(2))
                .body("find { it.id == '" + id + "' }.endedAt", nullValue());
        verify(id).body("chunks", equalTo(3)).body("gaps", equalTo(2)).body("fault", nullValue());
        assertThat(Files.readString(stored(id, 0), ISO_8859_1)).doesNotContain("eins");
        assertThat(audited("recording-played", id)).isEqualTo(1);
    }

    @Test
    void nobodyElseHandsOverPlaysOrBegins() {
        String id = begin(members.get(0));
        keep(members.get(1), id, 0, "fremd").statusCode(404);
        keep(members.get(0), id, 0, "x".repeat((2 << 20) + 1))
                .statusCode(413)
                .body("code", equalTo("recording.chunk-too-large"));
        keep(members.get(0), id, 0, "").statusCode(400);
        members.get(0).request().get(path).then().statusCode(403);
        Panel.host(lot).request().get(path + "/" + id + "/content").then().statusCode(403);
        Panel.post(members.get(0), path, Map.of("mediaType", "text/html")).statusCode(400);
    }

    @Test
    void whoComesBackBeginsAnotherRecordingAndTheFirstEnds() {
        String first = begin(members.get(0));
        keep(members.get(0), first, 0, "eins").statusCode(200);
        String second = begin(members.get(0));
        keep(members.get(0), first, 1, "zwei").statusCode(409).body("code", equalTo("recording.ended"));
        keep(members.get(0), second, 0, "zwei").statusCode(200);
        verify(first).body("chunks", equalTo(1)).body("fault", nullValue());
        assertThat(audited("recording-ended", first)).isEqualTo(1);
    }

    @Test
    void tooMuchForTheTimeIsRefused() {
        String id = begin(members.get(0));
        String chunk = "x".repeat(2 << 20);
        int number = 0;
        while (number < 15) {
            keep(members.get(0), id, number++, chunk).statusCode(200);
        }
        ValidatableResponse answer = keep(members.get(0), id, number, chunk);
        while (answer.extract().statusCode() == 200 && number < 40) {
            answer = keep(members.get(0), id, ++number, chunk);
        }
        answer.statusCode(429).body("code", equalTo("recording.too-much"));
    }

    @Test
    void changedBytesChangedRowsAndChangedOrderAreFoundWhereTheyAre() throws IOException {
        String id = three();
        Path second = stored(id, 1);
        byte[] whole = Files.readAllBytes(second);
        byte[] changed = whole.clone();
        changed[20] ^= 1;
        Files.write(second, changed);
        verify(id).body("brokenAt", equalTo(1)).body("fault", equalTo("BYTES"));
        Files.delete(second);
        verify(id).body("brokenAt", equalTo(1)).body("fault", equalTo("BYTES"));
        Files.write(second, whole);
        verify(id).body("fault", nullValue());

        assertThatThrownBy(() -> OpenedLot.run(
                        "update recorded_chunk set size = size + 1 where recording_id = ?", UUID.fromString(id)))
                .hasStackTraceContaining("permission denied");
        tamper("update recorded_chunk set at = at + interval '1 second' where recording_id = ? and number = 2", id);
        verify(id).body("brokenAt", equalTo(2)).body("fault", equalTo("CHAIN"));

        String moved = three();
        tamper(
                "with two as (select number, sha256, size from recorded_chunk where recording_id = ?)"
                        + " update recorded_chunk c set sha256 = two.sha256, size = two.size from two"
                        + " where c.recording_id = ? and c.number in (0, 1) and two.number = 1 - c.number",
                moved,
                moved);
        verify(moved).body("brokenAt", equalTo(0)).body("fault", equalTo("CHAIN"));
    }

    @Test
    void anEndThatWasCutOffAndAForeignRecordingAreFound() {
        String id = three();
        begin(members.get(0));
        tamper("delete from recorded_chunk where recording_id = ? and number = 2", id);
        verify(id).body("chunks", equalTo(2)).body("brokenAt", equalTo(2)).body("fault", equalTo("CUT_OFF"));

        String other = three();
        tamper("update recording set seat = seat + 1 where id = ?", other);
        verify(other).body("brokenAt", equalTo(0)).body("fault", equalTo("CHAIN"));
        supervisor
                .request()
                .accept("text/html")
                .get("/rooms/" + lot.code() + "/recordings?lang=en&verify=" + other)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("media-src 'self'"))
                .body(containsString("The chain is broken at chunk 0"));
    }

    private String three() {
        String id = begin(members.get(0));
        for (int number = 0; number < 3; number++) {
            keep(members.get(0), id, number, "Bild " + number).statusCode(200);
        }
        return id;
    }

    private String begin(Person member) {
        return Panel.post(member, path, Map.of("mediaType", "video/webm;codecs=vp8,opus"))
                .statusCode(200)
                .extract()
                .path("id");
    }

    private ValidatableResponse keep(Person member, String id, int number, String content) {
        return member.request()
                .contentType("application/octet-stream")
                .body(content.getBytes(UTF_8))
                .put(path + "/" + id + "/chunks/" + number)
                .then();
    }

    private ValidatableResponse verify(String id) {
        return supervisor
                .request()
                .get(path + "/" + id + "/verification")
                .then()
                .statusCode(200);
    }

    private Path stored(String id, int number) {
        String sha256 = ask(
                "select sha256 from recorded_chunk where recording_id = ? and number = ?", UUID.fromString(id), number);
        return home.folder()
                .resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** As somebody with all rights on the database could. */
    private void tamper(String statement, String... ids) {
        for (String table : List.of("recording", "recorded_chunk")) {
            OpenedLot.run("grant update, delete on " + table + " to current_user");
            OpenedLot.run("alter table " + table + " disable trigger " + table + "_is_append_only");
        }
        OpenedLot.run(statement, Stream.of(ids).map(UUID::fromString).toArray());
        for (String table : List.of("recording", "recorded_chunk")) {
            OpenedLot.run("alter table " + table + " enable trigger " + table + "_is_append_only");
            OpenedLot.run("revoke update, delete on " + table + " from current_user");
        }
    }

    private String ask(String query, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long audited(String act, String id) {
        return Long.parseLong(
                ask("select count(*)::text from audit_entry where act = ? and details like ?", act, "%" + id + "%"));
    }
}
