package org.sunbid.trading;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of a tender may have 200 MiB; what is longer, announced or endless, is refused with its reason. */
@QuarkusTest
class LargeUploadsTest {

    private static final long MIB = 1L << 20;
    private static final int MORE_THAN_THE_TIME_ALLOWS_MIB = 1_000_000;

    @TestHTTPResource("/")
    URL root;

    @Inject
    StatutoryCalendar calendar;

    /** How much of an endless body went out before the other side hung up. */
    private int takenMib;

    private Person agency;
    private String tender;

    @BeforeEach
    void aDraft() {
        agency = Deal.register(Suite.GM_1, "云南滇池工程咨询有限公司", "AGENCY", "TENDEREE");
        String project = Deal.project(agency, Optional.empty());
        tender = Deal.json(agency.request())
                .body(DraftText.lawful(project, calendar, 25))
                .post("/api/tenders")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    @Test
    void aDocumentOfMoreThanSixteenMegabytesIsTaken() throws IOException {
        String answer = sent("/api/tenders/" + tender + "/documents?name=bill.json", "application/json", 24);

        assertThat(answer).startsWith("HTTP/1.1 201").contains("\"size\":" + 24 * MIB);
    }

    @Test
    void aLengthBeyondTheLimitIsRefusedBeforeAnythingIsRead() throws IOException {
        assertThat(announced("/api/tenders/" + tender + "/documents?name=a.zip", "application/zip", 202 * MIB))
                .startsWith("HTTP/1.1 413")
                .contains("file.too-large")
                .contains("200.0 MiB");
        assertThat(announced("/api/tenders", "application/json", 5 * MIB))
                .startsWith("HTTP/1.1 413")
                .contains("request.too-large");
        assertThat(announced("/api/bids/0/chunks/0", "application/octet-stream", 17 * MIB))
                .startsWith("HTTP/1.1 413")
                .contains("request.too-large");
    }

    @Test
    void anEndlessFileIsCutOffAtTheLimitWithItsReason() throws IOException {
        assertThat(endless("/api/tenders/" + tender + "/documents?name=a.zip", "application/zip", 260))
                .startsWith("HTTP/1.1 413")
                .contains("file.too-large");
    }

    /** The look at bodies without a length comes each second, so how much goes out depends on the wire. */
    @Test
    @Timeout(30)
    void anEndlessBodyOfDataIsCutOffWithinSeconds() throws IOException {
        assertThat(endless("/api/tenders", "application/json", MORE_THAN_THE_TIME_ALLOWS_MIB))
                .matches("(?s)|HTTP/1.1 413.*|\\(reset\\)");
        assertThat(takenMib).isLessThan(MORE_THAN_THE_TIME_ALLOWS_MIB);
    }

    /** Sends a head that announces so many bytes, and none of them. */
    private String announced(String path, String type, long bytes) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head(path, type, "Content-Length: " + bytes));
            return answer(socket);
        }
    }

    /** Sends so many MiB as announced, without holding them. */
    private String sent(String path, String type, int mib) throws IOException {
        byte[] piece = new byte[(int) MIB];
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, type, "Connection: close\r\nContent-Length: " + mib * MIB));
            for (int i = 0; i < mib; i++) {
                out.write(piece);
            }
            return answer(socket);
        }
    }

    /** Sends chunk after chunk until the other side has had enough, but no more than so many MiB. */
    private String endless(String path, String type, int mostMib) throws IOException {
        byte[] chunk = new byte[1 << 20];
        byte[] size = (Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, type, "Transfer-Encoding: chunked"));
            try {
                for (int i = 0; i < mostMib && socket.getInputStream().available() == 0; i++) {
                    out.write(size);
                    out.write(chunk);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    takenMib = i + 1;
                }
            } catch (SocketException hungUp) {
                // the answer may lie there all the same
            }
            return answer(socket);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(root.getHost(), root.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private byte[] head(String path, String type, String length) {
        return ("POST " + path + " HTTP/1.1\r\nHost: " + root.getAuthority() + "\r\nAuthorization: Bearer "
                        + agency.token() + "\r\nContent-Type: " + type + "\r\nAccept: application/json\r\n"
                        + "Accept-Language: en\r\n" + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Everything until the other side closes the connection, which it has to. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[4096];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketException reset) {
            answer.append("(reset)");
        }
        return answer.toString();
    }
}
