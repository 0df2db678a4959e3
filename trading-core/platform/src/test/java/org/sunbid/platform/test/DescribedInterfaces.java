package org.sunbid.platform.test;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether strangers could write a client from {@code /q/openapi} alone. Inside a {@code @QuarkusTest} of each application:
 * every operation has a summary, an answer of success, the ways it refuses, and an example for what it reads.
 */
public final class DescribedInterfaces {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private final Map<String, Object> document;
    private final List<String> wrong = new ArrayList<>();

    private DescribedInterfaces(Map<String, Object> document) {
        this.document = document;
    }

    /** The running application's document is complete. */
    public static void assertComplete() {
        JsonPath json = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        DescribedInterfaces interfaces = new DescribedInterfaces(json.getMap(""));
        assertThat(map(interfaces.document, "paths")).isNotEmpty();
        interfaces.look();
        assertThat(interfaces.wrong).isEmpty();
    }

    private void look() {
        map(document, "paths")
                .forEach((path, item) -> METHODS.forEach(method -> {
                    Map<String, Object> operation = map(cast(item), method);
                    if (!operation.isEmpty()) {
                        look(method + " " + path, operation);
                    }
                }));
    }

    private void look(String name, Map<String, Object> operation) {
        require(!String.valueOf(operation.getOrDefault("summary", "")).isBlank(), name, "a summary");
        Map<String, Object> responses = map(operation, "responses");
        require(responses.keySet().stream().anyMatch(code -> code.matches("[23]..")), name, "an answer of success");
        require(responses.containsKey("400"), name, "a refusal");
        responses.forEach((code, response) -> {
            if (code.matches("4..")) {
                require(
                        map(cast(response), "content").containsKey("application/problem+json"),
                        name,
                        code + " as problem");
            }
        });
        Map<String, Object> body = map(map(map(operation, "requestBody"), "content"), "application/json");
        if (!body.isEmpty()) {
            require(
                    body.containsKey("example") || body.containsKey("examples") || shown(map(body, "schema"), 0),
                    name,
                    "an example of its body");
        }
    }

    /** The schema has an example, or each of its fields has. */
    private boolean shown(Map<String, Object> schema, int depth) {
        Map<String, Object> meant = resolve(schema);
        if (depth > 8 || meant.containsKey("example") || meant.containsKey("examples") || meant.containsKey("enum")) {
            return true;
        }
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            if (meant.get(several) instanceof List<?> choices) {
                return choices.stream().anyMatch(choice -> shown(castAny(choice), depth + 1));
            }
        }
        if (meant.containsKey("items")) {
            return shown(map(meant, "items"), depth + 1);
        }
        if (List.of("boolean", "integer", "number").contains(String.valueOf(meant.get("type")))) {
            return true;
        }
        Map<String, Object> fields = map(meant, "properties");
        return meant.containsKey("format")
                || (!fields.isEmpty() && fields.values().stream().allMatch(field -> shown(cast(field), depth + 1)));
    }

    private Map<String, Object> resolve(Map<String, Object> schema) {
        String reference = String.valueOf(schema.getOrDefault("$ref", ""));
        return reference.isEmpty()
                ? schema
                : map(map(map(document, "components"), "schemas"), reference.substring(reference.lastIndexOf('/') + 1));
    }

    private void require(boolean holds, String name, String what) {
        if (!holds) {
            wrong.add(name + " lacks " + what);
        }
    }

    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return cast(from.getOrDefault(key, Map.of()));
    }

    private static Map<String, Object> castAny(Object json) {
        return json instanceof Map<?, ?> ? cast(json) : Map.of();
    }

    @SuppressWarnings("unchecked") // JSON objects have texts for keys
    private static Map<String, Object> cast(Object json) {
        return (Map<String, Object>) json;
    }
}
