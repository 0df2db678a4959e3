package org.sunbid.platform.test;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sunbid.platform.login.Role;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may call what. Every module writes its endpoints down in {@code META-INF/sunbid/permissions.txt}, one a line:
 * method, path, then roles, {@code LOGGED-IN} or {@code ANYONE}; {@code #} begins a comment. A test of each application
 * calls both methods; the first needs no running application, the second does.
 */
public final class PermissionMatrix {

    /** Where each module keeps its table. */
    public static final String TABLE = "META-INF/sunbid/permissions.txt";

    private static final String CHECK_DIGIT_IS_GOOD = "91350100M000100Y43";

    private PermissionMatrix() {}

    /** Every endpoint says who may call it, stands in a table as it says, and nothing else stands there. */
    public static void assertWrittenDown() {
        assertThat(endpoints()).noneMatch(endpoint -> endpoint.who().isEmpty());
        assertThat(lines(endpoints())).containsExactlyElementsOf(lines(table()));
    }

    /** The running application turns everybody away whom the table does not name: strangers with 401, others with 403. */
    public static void assertEnforced() {
        Map<Role, TestPeople.Person> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, TestPeople.of("矩阵 " + role, CHECK_DIGIT_IS_GOOD, role));
        }
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.who().contains(Endpoint.ANYONE)) {
                expect(endpoint, "a stranger", given(), 401, wrong);
            }
            people.forEach((role, person) -> {
                if (!endpoint.allows(role.name())) {
                    expect(endpoint, role.name(), person.request(), 403, wrong);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** All endpoints of the application, sorted. */
    public static List<Endpoint> endpoints() {
        return Endpoint.in(ClassPath.index()).distinct().sorted().toList();
    }

    private static void expect(
            Endpoint endpoint, String who, RequestSpecification request, int status, List<String> wrong) {
        int answered = request.contentType("application/json")
                .accept("application/json, */*")
                .request(endpoint.method(), endpoint.callablePath())
                .statusCode();
        boolean unreachable = answered == 415 || answered == 406;
        if (answered != status && !unreachable) {
            wrong.add(endpoint + " answers " + who + " with " + answered + " instead of " + status);
        }
    }

    private static List<Endpoint> table() {
        List<Endpoint> table = new ArrayList<>();
        for (URL file : ClassPath.find(TABLE)) {
            try (var input = file.openStream()) {
                new String(input.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Endpoint::parse)
                        .forEach(table::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return table;
    }

    private static Set<String> lines(List<Endpoint> endpoints) {
        Set<String> lines = new TreeSet<>();
        endpoints.forEach(endpoint -> lines.add(endpoint.toString()));
        return lines;
    }
}
