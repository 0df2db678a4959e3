package org.sunbid.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.platform.login.Role;

/** The matrix of permissions as people read it: endpoints down, roles across. */
final class MatrixReport {

    private static final Path FILE = Path.of("target", "permissions.md");
    private static final String NOBODY = "nobody";
    private static final String LEGEND = """
            # Who may call what

            Every line was called in every role on the running application.

            | | |
            |---|---|
            | ✓ | let in |
            | · | turned away: 401 when nobody is logged in, 403 by role |
            | ✓ / 404 | let in to what is their own, or public; told of anything else that there is no such thing |
            | ✓ / 403 | let in to what is their own; told of anything else that it is not theirs |

            """;

    private final Map<String, String> cells = new HashMap<>();

    void note(Endpoint endpoint, Optional<Role> role, boolean admitted) {
        cells.put(key(endpoint, role.map(Role::name).orElse(NOBODY)), admitted ? "✓" : "·");
    }

    void noteOthers(Endpoint endpoint, Optional<Role> role, int status) {
        cells.merge(key(endpoint, role.map(Role::name).orElse(NOBODY)), " / " + status, String::concat);
    }

    void write(List<Endpoint> endpoints) {
        String head = row("endpoint", columns()) + row("---", columns().map(column -> ":-:"));
        String rows = endpoints.stream()
                .map(endpoint -> row(
                        "`" + endpoint.method() + " " + endpoint.path() + "`",
                        columns().map(column -> cells.get(key(endpoint, column)))))
                .collect(Collectors.joining());
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, LEGEND + head + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> columns() {
        return Stream.concat(Stream.of(NOBODY), Arrays.stream(Role.values()).map(Role::name));
    }

    private static String row(String first, Stream<String> others) {
        return "| " + first + " | " + others.collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String key(Endpoint endpoint, String column) {
        return endpoint.method() + " " + endpoint.path() + " " + column;
    }
}
