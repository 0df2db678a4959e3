package org.sunbid.trading.bid.vault;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Adobe S3Mock, started as the program it is. */
public final class S3MockProcess implements AutoCloseable {

    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;

    private S3MockProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, without a bucket, at a free port. */
    public static S3MockProcess start() throws Exception {
        String program = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("-exec.jar") && entry.contains("s3mock"))
                .findFirst()
                .orElseThrow();
        Path data = Files.createTempDirectory("s3mock");
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dcom.adobe.testing.s3mock.store.root=" + data,
                        "-Dcom.adobe.testing.s3mock.httpPort=" + port,
                        "-Dserver.port=0",
                        "-jar",
                        program)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile())
                .start();
        URI address = URI.create("http://127.0.0.1:" + port);
        Instant end = Instant.now().plus(START_WITHIN);
        while (!answers(address)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(Files.readString(data.resolve("log")));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return new S3MockProcess(process, address);
    }

    /** Where it is. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
