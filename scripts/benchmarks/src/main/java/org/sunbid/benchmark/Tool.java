package org.sunbid.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program that is measured beside ours. */
public final class Tool {

    private static final String CLOCK = "TIMEFORMAT=$'\\n%R %U %S'; time \"$@\"";
    private static final double BYTES_A_KIBIBYTE = 1024;
    private static final double BYTES_A_MEGABYTE = 1e6;
    private static final int LOOK_MS = 20;

    private Tool() {}

    /**
     * What a run of a program took.
     *
     * @param seconds from its start to its end
     * @param cpuSeconds of all its threads
     * @param residentMb the most memory that was seen in use, in millions of bytes
     * @param output what it printed
     */
    public record Took(double seconds, double cpuSeconds, double residentMb, String output) {}

    /** Installs this package of Debian when there is no program of its name. */
    public static void install(String name) throws Exception {
        if (!exists(name)) {
            ProcessBuilder install = new ProcessBuilder("apt-get", "install", "-y", "-q", name)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            install.environment().put("RUNLEVEL", "1"); // installed, not started as a service
            if (install.start().waitFor() != 0) {
                throw new IOException("apt-get install " + name + " failed: install it by hand");
            }
        }
    }

    /** Runs the program and waits for its end; anything but success is an error. */
    public static Took run(String... command) throws Exception {
        Path output = Files.createTempFile("bench", ".txt");
        try {
            List<String> timed = new ArrayList<>(List.of("bash", "-c", CLOCK, "bash"));
            timed.addAll(List.of(command));
            Process process = new ProcessBuilder(timed)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            double resident = 0;
            while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
                resident = Math.max(
                        resident,
                        process.descendants().mapToDouble(Tool::resident).max().orElse(0));
            }
            String text = Files.readString(output, StandardCharsets.ISO_8859_1);
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + text);
            }
            String[] times = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1)
                    .strip()
                    .split(" ", 3);
            double cpu = Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
            return new Took(Double.parseDouble(times[0]), cpu, resident, text);
        } finally {
            Files.delete(output);
        }
    }

    private static boolean exists(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Most memory the process has ever had, as Linux keeps count of it; nothing where there is no such count. */
    private static double resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line ->
                            Double.parseDouble(line.replaceAll("[^0-9]", "")) * BYTES_A_KIBIBYTE / BYTES_A_MEGABYTE)
                    .max()
                    .orElse(0);
        } catch (IOException | RuntimeException ended) {
            return 0;
        }
    }
}
