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

/** Adobe S3Mock, started as the program it is: one for all tests of a JVM, which it ends with. Buckets are their own. */
public final class S3MockProcess {

    /** Known to the class loaders of all tests, since each has a class of this name. */
    private static final String ADDRESS = "test.s3mock";

    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    private S3MockProcess() {}

    /** Where it is; the first who asks starts it, without a bucket, at a free port. */
    public static URI address() throws Exception {
        synchronized (System.getProperties()) {
            String running = System.getProperty(ADDRESS);
            URI address = running == null ? start() : URI.create(running);
            System.setProperty(ADDRESS, address.toString());
            return address;
        }
    }

    private static URI start() throws Exception {
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
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        URI address = URI.create("http://127.0.0.1:" + port);
        Instant end = Instant.now().plus(START_WITHIN);
        while (!answers(address)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(Files.readString(data.resolve("log")));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return address;
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
