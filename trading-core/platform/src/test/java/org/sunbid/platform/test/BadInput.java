package org.sunbid.platform.test;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What hostile callers send. Inside a {@code @QuarkusTest} of each application: every interface that changes something
 * answers each kind of garbage with 4xx and problem+json, never with 5xx, a page or a stack trace.
 */
public final class BadInput {

    private static final String CHECK_DIGIT_IS_GOOD = "91350100M000100Y43";
    private static final int DEEP = 10_000;
    private static final int LONG_QUERY = 6_000;

    private BadInput() {}

    /** Every JSON interface turns every kind of garbage away. */
    public static void assertTurnedAway() {
        List<String> wrong = new ArrayList<>();
        PermissionMatrix.endpoints().stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/"))
                .filter(endpoint -> endpoint.method().matches("POST|PUT|PATCH"))
                .filter(BadInput::readsBodies)
                .forEach(endpoint -> garbage().forEach((kind, body) -> check(endpoint, kind, body, wrong)));
        assertThat(wrong).isEmpty();
    }

    /** Every interface and page that reads survives addresses nobody writes by hand. */
    public static void assertAddressesTurnedAway() {
        List<String> wrong = new ArrayList<>();
        PermissionMatrix.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().endsWith("/events"))
                .forEach(endpoint -> addresses(endpoint).forEach(address -> {
                    int status = caller(endpoint)
                            .urlEncodingEnabled(false)
                            .redirects()
                            .follow(false)
                            .get(address)
                            .statusCode();
                    if (status >= 500) {
                        wrong.add(address.substring(0, Math.min(address.length(), 120)) + " answers " + status);
                    }
                }));
        assertThat(wrong).isEmpty();
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

    private static void check(Endpoint endpoint, String kind, byte[] body, List<String> wrong) {
        Response answer = send(endpoint, body);
        boolean refused = answer.statusCode() >= 400 && answer.statusCode() < 500;
        boolean problem = answer.contentType().startsWith(Problem.MEDIA_TYPE);
        if (!refused || !problem || answer.asString().contains("\tat ")) {
            wrong.add(endpoint + " answers " + kind + " with " + answer.statusCode() + " " + answer.contentType());
        }
    }

    /** An act without a body does not look at one. */
    private static boolean readsBodies(Endpoint endpoint) {
        return send(endpoint, bytes("{\"name\": ")).statusCode() >= 300;
    }

    private static Response send(Endpoint endpoint, byte[] body) {
        return caller(endpoint)
                .contentType("application/json")
                .body(body)
                .request(endpoint.method(), endpoint.filled(Map.of()));
    }

    private static RequestSpecification caller(Endpoint endpoint) {
        for (Role role : Role.values()) {
            if (endpoint.who().contains(role.name()) || endpoint.who().contains(Endpoint.LOGGED_IN)) {
                return TestPeople.of("坏输入 " + role, CHECK_DIGIT_IS_GOOD, role).request();
            }
        }
        return given();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
