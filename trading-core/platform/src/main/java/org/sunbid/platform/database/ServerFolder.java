package org.sunbid.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sunbid.sealing.secret.RandomToken;

/**
 * What a platform's own PostgreSQL server keeps between two runs: its data, its port, its password.
 *
 * @param home the platform's folder
 */
record ServerFolder(Path home) {

    private static final String PORT_FILE = "pg.port";
    private static final String PASSWORD_FILE = "pg.password";

    /** The server's data directory. */
    Path data() {
        return home.resolve("pg");
    }

    /** Where PostgreSQL's programs are unpacked to, once for all platforms that keep their data side by side. */
    Path programs() {
        return home.resolveSibling("postgresql");
    }

    /** The port of the last run if it is free, else another free one, which is remembered. */
    int port() throws IOException {
        Path file = home.resolve(PORT_FILE);
        int remembered =
                Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int port = free(remembered) ? remembered : anyFree();
        if (port != remembered) {
            Files.writeString(file, String.valueOf(port));
        }
        return port;
    }

    /** The password of the database's roles, random, made at the first start, readable by the platform's user alone. */
    String password() throws IOException {
        Path file = home.resolve(PASSWORD_FILE);
        if (!Files.exists(file)) {
            SecretFile.write(file, RandomToken.create().getBytes(StandardCharsets.US_ASCII));
        }
        return Files.readString(file).strip();
    }

    /** The server process that works on the data directory now, whoever started it. */
    Optional<ProcessHandle> server() {
        return readProcessId()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::worksHere);
    }

    private Optional<Long> readProcessId() {
        try {
            List<String> lines = Files.readAllLines(data().resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.get(0).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A process id may have gone to an unrelated process after a crash of the machine. */
    private boolean worksHere(ProcessHandle process) {
        return process.info()
                .commandLine()
                .or(() -> process.info().command())
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }

    private static boolean free(int port) {
        if (port == 0) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
