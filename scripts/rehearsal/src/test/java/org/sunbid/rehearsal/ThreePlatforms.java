package org.sunbid.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The three platforms as they run in earnest: processes of their own, started and stopped by the scripts. */
final class ThreePlatforms implements AutoCloseable {

    /** The module's folder is the working directory of its tests. */
    private static final Path SCRIPTS = Path.of("..").toAbsolutePath().normalize();

    private static final Duration DAY = Duration.ofSeconds(1);

    private final Path data;
    private final List<Integer> ports = new ArrayList<>();

    private ThreePlatforms(Path data) {
        this.data = data;
    }

    /** Whether they were packaged: {@code mvn verify} does it, {@code mvn test} does not. */
    static boolean packaged() {
        return Files.exists(SCRIPTS.resolveSibling("public-notice/target/quarkus-app/quarkus-run.jar"));
    }

    /** Starts them on free ports, with their data in this folder; they are ready when this returns. */
    static ThreePlatforms start(Path data) throws IOException {
        ThreePlatforms platforms = new ThreePlatforms(data);
        for (int i = 0; i < 3; i++) {
            try (ServerSocket socket = new ServerSocket(0)) {
                platforms.ports.add(socket.getLocalPort());
            }
        }
        try {
            run(
                    "start",
                    "--data",
                    data.toString(),
                    "--day",
                    DAY.toString(),
                    "--public-port",
                    platforms.ports.get(0).toString(),
                    "--trading-port",
                    platforms.ports.get(1).toString(),
                    "--supervision-port",
                    platforms.ports.get(2).toString());
            return platforms;
        } catch (IOException failed) {
            platforms.close();
            throw failed;
        }
    }

    /**
     * How a rehearsal ended.
     *
     * @param status zero when everything held
     * @param told everything it told on the way
     */
    record Play(int status, String told) {}

    /** Plays this rehearsal on them, with further options; what it tells is kept, and told again where it fails. */
    Play play(String rehearsal, String... options) {
        List<String> command = new ArrayList<>(List.of(
                rehearsal,
                "--data",
                data.toString(),
                "--day",
                DAY.toString(),
                "--public",
                address(0).toString(),
                "--trading",
                address(1).toString(),
                "--supervision",
                address(2).toString()));
        command.addAll(List.of(options));
        PrintStream console = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int status = Rehearsal.commands().execute(command.toArray(String[]::new));
            return new Play(status, told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
            console.print(told.toString(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        run("stop", "--data", data.toString());
    }

    private URI address(int platform) {
        return URI.create("http://localhost:" + ports.get(platform));
    }

    private static void run(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("SUNBID_BUILT", "yes");
        // they live for minutes: the second compiler would take as long as it saves
        builder.environment()
                .put(
                        "JDK_JAVA_OPTIONS",
                        "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=96m -XX:+UseSerialGC -XX:MetaspaceSize=160m");
        if (builder.start().onExit().join().exitValue() != 0) {
            throw new IOException(script + " failed");
        }
    }
}
