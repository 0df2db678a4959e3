package org.sunbid.platform.test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Belongings.Thing;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may call what. Every module writes its endpoints down in {@code META-INF/sunbid/permissions.txt}, one a line:
 * method, path, then roles, {@code LOGGED-IN} or {@code ANYONE}, then whose the thing is that the path names:
 * {@code own:404}, {@code own:403} or {@code public}; {@code #} begins a comment. A test of each application calls both
 * methods; the first needs no running application, the second does.
 */
public final class PermissionMatrix {

    private static final String CHECK_DIGIT_IS_GOOD = "91350100M000100Y43";

    private final Belongings belongings;
    private final Map<String, Permission> table = Permission.all();
    private final Map<Role, Person> nobodys = new EnumMap<>(Role.class);
    private final MatrixReport report = new MatrixReport();
    private final List<String> wrong = new ArrayList<>();

    private PermissionMatrix(Belongings belongings) {
        this.belongings = belongings;
        for (Role role : Role.values()) {
            nobodys.put(role, person(role));
        }
    }

    /** Every endpoint says who may call it, stands in a table as it says and with whose it is, and nothing else does. */
    public static void assertWrittenDown() {
        Map<String, Permission> table = Permission.all();
        assertThat(endpoints()).noneMatch(endpoint -> endpoint.who().isEmpty());
        assertThat(lines(endpoints())).containsExactlyElementsOf(lines(table.values()));
        assertThat(table.values()).allMatch(Permission::saysWhose, "says whose it is, where it can belong to a party");
    }

    /**
     * The running application does as the tables say: who is not named is turned away, strangers with 401 and others
     * with 403; who is named is let in; what belongs to somebody is told to nobody else as the table says, in the same
     * words as what does not exist where others may not know of it. What was answered is written to
     * {@code target/permissions.md}.
     */
    public static void assertEnforced(Belongings belongings) {
        new PermissionMatrix(belongings).check();
    }

    /** All endpoints of the application, sorted. */
    public static List<Endpoint> endpoints() {
        return Endpoint.in(ClassPath.index()).distinct().sorted().toList();
    }

    private void check() {
        List<Endpoint> endpoints = endpoints();
        endpoints.forEach(this::roles);
        Map<Endpoint, Thing> owned = new TreeMap<>();
        endpoints.stream()
                .filter(endpoint -> permission(endpoint).whose().isOwned())
                .forEach(endpoint -> owned.put(endpoint, belongings.named(endpoint)));
        owned.forEach(this::others);
        owned.forEach(this::owners);
        report.write(endpoints);
        assertThat(wrong).isEmpty();
    }

    /** Every role, and nobody, at a thing that does not exist. */
    private void roles(Endpoint endpoint) {
        Answer nobody = Answer.to(endpoint, endpoint.filled(Map.of()), Optional.empty(), Map.of());
        expect(endpoint.isOpen() ? nobody.isAdmitted() : nobody.status() == 401, endpoint, "nobody", nobody);
        report.note(endpoint, Optional.empty(), nobody.isAdmitted());
        for (Role role : Role.values()) {
            Person person = endpoint.path().endsWith("/logout") ? person(role) : nobodys.get(role);
            Answer answer = Answer.to(endpoint, endpoint.filled(Map.of()), Optional.of(person), Map.of());
            boolean allowed = endpoint.allows(role.name());
            expect(
                    allowed ? answer.isAdmitted() : answer.status() == 403 && answer.isTurnedAway(),
                    endpoint,
                    role.name(),
                    answer);
            report.note(endpoint, Optional.of(role), answer.isAdmitted());
        }
    }

    /** People of the same roles, to whom the thing does not belong, and a thing that does not exist. */
    private void others(Endpoint endpoint, Thing thing) {
        for (Role role : Role.values()) {
            if (endpoint.isOpen() || permission(endpoint).belongsTo(role)) {
                Person other = belongings.others().getOrDefault(role, nobodys.get(role));
                told(endpoint, thing, Optional.of(role), Optional.of(other));
            }
        }
        if (endpoint.isOpen()) {
            told(endpoint, thing, Optional.empty(), Optional.empty());
        }
    }

    private void told(Endpoint endpoint, Thing thing, Optional<Role> role, Optional<Person> other) {
        String who = role.map(Role::name).orElse("nobody");
        Map<String, Object> body = belongings.body();
        Answer foreign = Answer.to(endpoint, address(endpoint, thing.values()), other, body);
        Answer missing = Answer.to(endpoint, address(endpoint, belongings.missing()), other, body);
        int status = permission(endpoint).whose().status();
        report.noteOthers(endpoint, role, foreign.status());
        expect(foreign.status() == status, endpoint, "another " + who, foreign);
        expect(missing.status() == 404, endpoint, who + " at what does not exist", missing);
        expect(
                status == 403 || foreign.type().equals(missing.type()),
                endpoint,
                "another " + who + " tells " + missing.type() + " from",
                foreign);
    }

    private void owners(Endpoint endpoint, Thing thing) {
        for (Role role : Role.values()) {
            if (permission(endpoint).belongsTo(role)) {
                assertThat(thing.owners()).as("owners at " + endpoint).containsKey(role);
                Optional<Person> owner = Optional.of(thing.owners().get(role));
                Answer answer = Answer.to(endpoint, address(endpoint, thing.values()), owner, belongings.body());
                expect(answer.isAdmittedToOwn(), endpoint, "the owner, " + role, answer);
            }
        }
    }

    private String address(Endpoint endpoint, Map<String, String> values) {
        return endpoint.filled(values) + belongings.query();
    }

    private Permission permission(Endpoint endpoint) {
        return table.get(endpoint.method() + " " + endpoint.path());
    }

    private void expect(boolean holds, Endpoint endpoint, String who, Answer answer) {
        if (!holds) {
            wrong.add(endpoint + " answers " + who + " with " + answer.status() + " " + answer.type());
        }
    }

    private static Person person(Role role) {
        return TestPeople.of("矩阵 " + role, CHECK_DIGIT_IS_GOOD, role);
    }

    private static Set<String> lines(Iterable<?> endpoints) {
        Set<String> lines = new TreeSet<>();
        endpoints.forEach(endpoint -> lines.add(endpoint.toString()));
        return lines;
    }
}
