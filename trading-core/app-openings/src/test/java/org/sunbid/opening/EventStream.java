package org.sunbid.opening;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Listens to a hall as a browser does. */
public final class EventStream {

    private EventStream() {}

    /** The first event of the hall after the one seen last. */
    static String first(String lot, long lastEventId) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/halls/" + lot + "/events"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", String.valueOf(lastEventId))
                .build();
        try {
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                return firstHallEvent(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The numbers of the events after this one, as they came, up to the number given. */
    public static List<Long> numbers(String lot, long after, long last) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/api/halls/" + lot + "/events?after=" + after))
                .header("Accept", "text/event-stream")
                .build();
        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            List<Long> numbers = new ArrayList<>();
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("id:")) {
                    numbers.add(Long.valueOf(line.substring("id:".length()).strip()));
                }
                if (!numbers.isEmpty() && numbers.get(numbers.size() - 1) >= last) {
                    return numbers;
                }
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The ids of the events of a tender's session after this position, as they came, up to the position given. */
    static List<String> positions(String tender, String after, String last) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/sessions/" + tender + "/events"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", after)
                .build();
        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            List<String> positions = new ArrayList<>();
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("id:")) {
                    positions.add(line.substring("id:".length()).strip());
                    if (positions.get(positions.size() - 1).equals(last)) {
                        return positions;
                    }
                }
            }
            return positions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String firstHallEvent(BufferedReader lines) throws IOException {
        StringBuilder event = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty()) {
                event.append(line.replaceFirst(": ", ":")).append('\n');
            } else if (event.indexOf("event:hall") >= 0) {
                return event.toString();
            } else {
                event.setLength(0);
            }
        }
        return event.toString();
    }
}
