package org.sunbid.platform.test;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.problem.Problem;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What hostile callers send. Inside a {@code @QuarkusTest} of each application: every interface that changes something
 * answers each kind of garbage with 4xx and problem+json, never with 5xx, a page or a stack trace.
 */
public final class BadInput {

    private static final String CHECK_DIGIT_IS_GOOD = "91350100M000100Y43";
    private static final int DEEP = 10_000;
    private static final int LONG_QUERY = 6_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, Person> callers = new EnumMap<>(Role.class);
    private final List<String> wrong = new ArrayList<>();

    private BadInput() {}

    /** Every JSON interface turns every kind of garbage away. */
    public static void assertTurnedAway() {
        BadInput caller = new BadInput();
        PermissionMatrix.endpoints().stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/"))
                .filter(endpoint -> endpoint.method().matches("POST|PUT|PATCH"))
                .filter(caller::readsBodies)
                .forEach(endpoint -> garbage().forEach((kind, body) -> caller.check(endpoint, kind, body)));
        assertThat(caller.wrong).isEmpty();
    }

    /** Every interface and page that reads survives addresses nobody writes by hand. */
    public static void assertAddressesTurnedAway() {
        BadInput caller = new BadInput();
        PermissionMatrix.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().endsWith("/events"))
                .forEach(endpoint -> addresses(endpoint).forEach(address -> caller.check(endpoint, address)));
        assertThat(caller.wrong).isEmpty();
    }

    private static List<String> addresses(Endpoint endpoint) {
        String path = endpoint.filled(Map.of());
        List<String> addresses = new ArrayList<>(List.of(
                path + "?text=a%00b&q=a%00b&subject=%00&page=%00",
                path + "?text=%ff%fe&q=%c3%28",
                path + "?page=-1&page=99999999999999999999",
                path + "?q=" + "x".repeat(LONG_QUERY)));
        if (endpoint.path().contains("{")) {
            addresses.add(endpoint.path().replaceAll("\\{[^}]*}", "a%00b"));
            addresses.add(endpoint.path().replaceAll("\\{[^}]*}", "..%2f..%2fetc%2fpasswd"));
        }
        return addresses;
    }

    private static Map<String, byte[]> garbage() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("malformed", bytes("{\"name\": "));
        kinds.put("another type", bytes("[1, 2, 3]"));
        kinds.put("nested deep", bytes("{\"name\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
        kinds.put("twice", bytes("{\"name\":\"a\",\"name\":\"b\"}"));
        kinds.put("not UTF-8", new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, 0x28, '"', '}'});
        kinds.put("NUL", bytes("{\"name\":\"a\\u0000b\"}"));
        kinds.put("unknown field", bytes("{\"noSuchField\":\"x\"}"));
        return kinds;
    }

    private void check(Endpoint endpoint, String address) {
        int status = send(request(endpoint, address).GET()).statusCode();
        if (status >= 500) {
            wrong.add(address.substring(0, Math.min(address.length(), 120)) + " answers " + status);
        }
    }

    private void check(Endpoint endpoint, String kind, byte[] body) {
        HttpResponse<String> answer = send(endpoint, body);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean refused = answer.statusCode() >= 400 && answer.statusCode() < 500;
        boolean heard = endpoint.isOpen() || answer.statusCode() != 401;
        boolean problem = type.startsWith(Problem.MEDIA_TYPE);
        if (!refused || !heard || !problem || answer.body().contains("\tat ")) {
            wrong.add(endpoint + " answers " + kind + " with " + answer.statusCode() + " " + type);
        }
    }

    /** An act without a body does not look at one. */
    private boolean readsBodies(Endpoint endpoint) {
        return send(endpoint, bytes("{\"name\": ")).statusCode() >= 300;
    }

    private HttpResponse<String> send(Endpoint endpoint, byte[] body) {
        return send(request(endpoint, endpoint.filled(Map.of()))
                .header("Content-Type", "application/json")
                .method(endpoint.method(), BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.build().uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(Endpoint endpoint, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .timeout(Duration.ofSeconds(30));
        Arrays.stream(Role.values())
                .filter(role ->
                        endpoint.who().contains(role.name()) || endpoint.who().contains(Endpoint.LOGGED_IN))
                .findFirst()
                .map(role -> endpoint.path().endsWith("/logout")
                        ? person(role)
                        : callers.computeIfAbsent(role, BadInput::person))
                .ifPresent(person -> request.header("Authorization", "Bearer " + person.token()));
        return request;
    }

    private static Person person(Role role) {
        return TestPeople.of("坏输入 " + role, CHECK_DIGIT_IS_GOOD, role);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
