package org.sunbid.platform.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

/** What a user reports can be found in the log. */
@QuarkusTest
class TraceIdsTest {

    private static final String GIVEN = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void everyAnswerHasATraceIdAndACallersOwnIsKept() {
        given().get("/").then().header(TraceIds.HEADER, matchesPattern("[0-9a-f]{32}"));
        given().get("/nowhere").then().header(TraceIds.HEADER, matchesPattern("[0-9a-f]{32}"));
        given().header("traceparent", "00-" + GIVEN + "-00f067aa0ba902b7-01")
                .get("/")
                .then()
                .header(TraceIds.HEADER, equalTo(GIVEN));
    }

    @Test
    void whatIsNoTraceIdIsReplaced() {
        for (String bad : List.of("00-';drop-00f067aa0ba902b7-01", "x".repeat(500), "00-" + "0".repeat(32) + "-1-1")) {
            given().header("traceparent", bad).get("/").then().header(TraceIds.HEADER, matchesPattern("[0-9a-f]{32}"));
        }
    }

    @Test
    void linesOfTheLogCarryIt() {
        List<String> seen = new CopyOnWriteArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                seen.add(String.valueOf(ExtLogRecord.wrap(line).getMdc(TraceIds.KEY)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(ProblemMapper.class.getName());
        logger.addHandler(listening);
        try {
            given().header("traceparent", "00-" + GIVEN + "-00f067aa0ba902b7-01")
                    .contentType("application/json")
                    .body("{\"noSuchField\": 1}")
                    .post("/api/login/password")
                    .then()
                    .statusCode(400);
        } finally {
            logger.removeHandler(listening);
        }
        assertThat(seen).containsExactly(GIVEN);
    }
}
