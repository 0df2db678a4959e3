package org.sunbid.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sunbid.platform.login.Role;

/**
 * A line of a module's table of permissions: {@code GET /api/bids/{bid} BIDDER own:404}.
 *
 * @param call method and path
 * @param who roles, {@code LOGGED-IN} or {@code ANYONE}
 * @param whose whom the thing belongs to that the path names
 */
record Permission(String call, Set<String> who, Whose whose) {

    /** Where each module keeps its table. */
    static final String TABLE = "META-INF/sunbid/permissions.txt";

    /** Whom the thing belongs to that a path names, and what others are told. */
    enum Whose {
        /** Nothing is named, or only operators and supervisors may call. */
        UNSAID("", 0),
        /** Belongs to nobody, or is open to everybody the line names. */
        PUBLIC("public", 0),
        /** Others are told that it is not theirs. */
        FORBIDDEN("own:403", 403),
        /** Others are told that there is no such thing, as if there were none. */
        UNKNOWN("own:404", 404);

        private final String mark;
        private final int status;

        Whose(String mark, int status) {
            this.mark = mark;
            this.status = status;
        }

        /** What somebody is answered to whom it does not belong. */
        int status() {
            return status;
        }

        /** It belongs to somebody. */
        boolean isOwned() {
            return status != 0;
        }

        private static Whose of(String mark) {
            return Arrays.stream(values())
                    .filter(whose -> whose.mark.equals(mark))
                    .findFirst()
                    .orElseThrow();
        }

        private static boolean isMark(String word) {
            return Arrays.stream(values()).anyMatch(whose -> whose.mark.equals(word));
        }
    }

    private static final Set<String> OVERSEEING = Set.of(Role.OPERATOR.name(), Role.SUPERVISOR.name());

    static Permission parse(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        String last = words.get(words.size() - 1);
        int end = Whose.isMark(last) ? words.size() - 1 : words.size();
        return new Permission(
                words.get(0) + " " + words.get(1),
                new TreeSet<>(words.subList(2, end)),
                end < words.size() ? Whose.of(last) : Whose.UNSAID);
    }

    /** The tables of all modules of the application, by method and path. */
    static Map<String, Permission> all() {
        return ClassPath.find(TABLE).stream()
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Permission::parse)
                .collect(Collectors.toMap(Permission::call, line -> line, (one, other) -> one, TreeMap::new));
    }

    /** Says whose it is, if and only if it names something that can belong to a party. */
    boolean saysWhose() {
        boolean canBelong = call.contains("{") && !OVERSEEING.containsAll(who);
        return canBelong == (whose != Whose.UNSAID);
    }

    /** Whether a person of this role is admitted to what is theirs alone. */
    boolean belongsTo(Role role) {
        boolean named = who.contains(role.name()) && !OVERSEEING.contains(role.name());
        boolean host = who.contains(Endpoint.ANYONE) && (role == Role.AGENCY || role == Role.TENDEREE);
        return whose.isOwned() && (named || host || who.contains(Endpoint.LOGGED_IN));
    }

    private static String read(URL file) {
        try (var input = file.openStream()) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return call + " " + String.join(" ", who);
    }
}
