package org.sunbid.benchmark.submit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The trading platform as it runs in earnest, started and stopped by the scripts, with 512 MB of heap and its own
 * PostgreSQL. Only the limits of requests from one address are lifted, for here all bidders come from one.
 */
public final class TradingPlatform implements AutoCloseable {

    private static final Pattern HEAP = Pattern.compile("(\\d+)M->");
    private static final double MEGABYTES_A_MEBIBYTE = 1.048576;

    private static final int RESTS_WITHIN_SECONDS = 120;
    private static final int LOOK_SECONDS = 2;

    /** Of one processor: less is what a platform does that nobody asks. */
    private static final double RESTING = 0.2;

    private final Path root;
    private final Path data;
    private final int port;

    private TradingPlatform(Path root, Path data, int port) {
        this.root = root;
        this.data = data;
        this.port = port;
    }

    /** In a folder that is emptied before and removed afterwards; statutory days last so long, as {@code --day} says. */
    public static TradingPlatform start(Path root, Path data, Duration day) throws IOException {
        Storage.remove(data);
        Files.createDirectories(data);
        TradingPlatform platform = new TradingPlatform(root, data, Nginx.freePort());
        try {
            platform.script(
                    "start",
                    "--data",
                    data.toString(),
                    "--only",
                    "trading",
                    "--trading-port",
                    String.valueOf(platform.port),
                    "--day",
                    day.toString());
            return platform;
        } catch (IOException failed) {
            platform.script("stop", "--data", data.toString());
            throw failed;
        }
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Waits until it has nothing left to do, compiling included; not for ever. */
    void awaitRest() throws IOException, InterruptedException {
        Path pid = data.resolve("trading").resolve("platform.pid");
        ProcessHandle process =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        double share = 1;
        for (int waited = 0; waited < RESTS_WITHIN_SECONDS && share > RESTING; waited += LOOK_SECONDS) {
            long before = cpuMillis(process);
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            share = (cpuMillis(process) - before) / (double) TimeUnit.SECONDS.toMillis(LOOK_SECONDS);
        }
    }

    private static long cpuMillis(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** The most heap in use before any collection, garbage included, in millions of bytes. */
    public double peakHeapMb() throws IOException {
        double peak = 0;
        try (Stream<Path> logs = Files.list(data)) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith("gc-"))
                    .toList()) {
                Matcher used = HEAP.matcher(Files.readString(log));
                while (used.find()) {
                    peak = Math.max(peak, Double.parseDouble(used.group(1)) * MEGABYTES_A_MEBIBYTE);
                }
            }
        }
        return peak;
    }

    @Override
    public void close() throws IOException {
        script("stop", "--data", data.toString());
        Storage.remove(data);
    }

    private void script(String name, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("scripts").resolve(name).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(name + ".out").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SUNBID_BUILT", "yes",
                        "SUNBID_HEAP", "512m",
                        "SUNBID_RATE_LIMIT_FACTOR", "100000",
                        "JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + data + "/gc-%p.log"));
        if (builder.start().onExit().join().exitValue() != 0) {
            throw new IOException("scripts/" + name + ": " + Files.readString(data.resolve(name + ".out")));
        }
    }
}
