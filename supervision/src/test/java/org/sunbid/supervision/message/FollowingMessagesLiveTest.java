package org.sunbid.supervision.message;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.supervision.test.Deal;
import org.sunbid.supervision.test.Reports;
import org.sunbid.supervision.test.SimulatedTrading;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SimulatedTrading.class)
@Timeout(60)
class FollowingMessagesLiveTest {

    @TestHTTPResource("/")
    URL root;

    @Test
    void aReaderThatWasCutOffGetsWhatItMissed() throws Exception {
        Person supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
        Deal deal = new Deal("A5301002609030009001", Instant.parse("2040-09-03T01:00:00Z"));
        Reports.report(supervisor, deal.notice());
        long seen = supervisor
                .request()
                .get("/api/messages?tender=" + deal.tender())
                .jsonPath()
                .getLong("[0].id");
        Reports.report(supervisor, deal.convened());
        Reports.report(supervisor, deal.held());

        List<String> json = read(supervisor, "api/messages/events?tender=" + deal.tender(), seen, 2);
        List<String> lines = read(supervisor, "messages/events?lang=en&tender=" + deal.tender(), seen, 2);

        assertThat(json).hasSize(2);
        assertThat(json.get(0)).contains("\"type\":\"OpeningConvened\"");
        assertThat(json.get(1)).contains("\"type\":\"OpeningHeld\"");
        assertThat(lines.get(0)).contains("<tr>", "Opening convened");
    }

    private List<String> read(Person reader, String path, long lastEventId, int count)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Bearer " + reader.token())
                .header("Last-Event-ID", Long.toString(lastEventId))
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        List<String> data = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            while (data.size() < count) {
                String line = lines.readLine();
                if (line.startsWith("data:") && !line.substring(5).isBlank()) {
                    data.add(line.substring(5));
                }
            }
        }
        return data;
    }
}
