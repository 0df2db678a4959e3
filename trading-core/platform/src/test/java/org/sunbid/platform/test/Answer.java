package org.sunbid.platform.test;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sunbid.platform.test.TestPeople.Person;

/**
 * What a call was answered.
 *
 * @param status of HTTP
 * @param type of the problem, empty where none was told
 * @param text what came; nothing of a stream of events, which has no end
 */
public record Answer(int status, String type, String text) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "sunbid-boundary";
    private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;

    /** Calls as this person, or as nobody. */
    public static Answer to(Endpoint endpoint, String path, Optional<Person> caller, Map<String, Object> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, */*")
                .method(endpoint.method(), BodyPublishers.ofString(written(endpoint, body)));
        if (!endpoint.method().equals("GET")) {
            request.header("Content-Type", mediaType(endpoint));
        }
        caller.ifPresent(person -> request.header("Authorization", "Bearer " + person.token()));
        return send(request.build());
    }

    private static Answer send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofInputStream());
            String type = response.headers().firstValue("Content-Type").orElse("");
            try (InputStream content = response.body()) {
                String text = type.startsWith("text/event-stream")
                        ? ""
                        : new String(content.readAllBytes(), StandardCharsets.UTF_8);
                boolean problem = type.startsWith("application/problem+json");
                return new Answer(response.statusCode(), problem ? new JsonObject(text).getString("type") : "", text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String written(Endpoint endpoint, Map<String, Object> body) {
        if (endpoint.method().equals("GET")) {
            return "";
        }
        return switch (mediaType(endpoint)) {
            case "application/x-www-form-urlencoded" ->
                body.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(String.valueOf(field.getValue())))
                        .collect(Collectors.joining("&"));
            case MULTIPART -> part("file") + part("signature") + "--" + BOUNDARY + "--\r\n";
            default -> new JsonObject(known(endpoint, body)).encode();
        };
    }

    /** Fields that the endpoint does not know would be refused before anything else. */
    private static Map<String, Object> known(Endpoint endpoint, Map<String, Object> body) {
        return body.entrySet().stream()
                .filter(field -> endpoint.fields().contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String mediaType(Endpoint endpoint) {
        return switch (endpoint.consumes()) {
            case "multipart/form-data" -> MULTIPART;
            case "", "*/*" ->
                endpoint.path().startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
            default -> endpoint.consumes();
        };
    }

    private static String part(String field) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The person's role was refused, or nobody was logged in. */
    boolean isTurnedAway() {
        return type.equals("/problems/request.not-logged-in") || type.equals("/problems/request.not-allowed");
    }

    /** Whoever called was let in, whatever they were told there: not a refusal of access, and no failure. */
    boolean isAdmitted() {
        return !isTurnedAway() && status < 500;
    }

    /** Whoever called was let in to a thing of their own. */
    boolean isAdmittedToOwn() {
        return isAdmitted() && status != 401 && status != 403 && status != 404;
    }
}
