package org.sunbid.toolbox.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Progress with speed and remaining time: one line that is rewritten on a terminal, a line every five seconds in a file.
 * Works shorter than half a second say nothing.
 */
public final class ProgressLine implements Progress {

    private static final long NANOS = 1_000_000_000L;
    private static final long FIRST_NANOS = NANOS / 2;
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final Texts texts;
    private final boolean terminal;
    private final LongSupplier nanoClock;
    private String work = "";
    private long total;
    private long done;
    private long begun;
    private long said;
    private boolean spoke;

    /**
     * Progress to a writer.
     *
     * @param terminal whether a line can be rewritten there
     * @param nanoClock such as {@link System#nanoTime}
     */
    public ProgressLine(PrintWriter out, Texts texts, boolean terminal, LongSupplier nanoClock) {
        this.out = out;
        this.texts = texts;
        this.terminal = terminal;
        this.nanoClock = nanoClock;
    }

    @Override
    public synchronized void begin(String newWork, long totalBytes) {
        work = newWork;
        total = totalBytes;
        done = 0;
        begun = nanoClock.getAsLong();
        said = begun;
        spoke = false;
    }

    @Override
    public synchronized void advance(long bytes) {
        done += bytes;
        long now = nanoClock.getAsLong();
        long pause = terminal ? FIRST_NANOS : 5 * NANOS;
        if (now - said >= (spoke ? pause / (terminal ? 2 : 1) : pause)) {
            said = now;
            spoke = true;
            say(line(now), false);
        }
    }

    @Override
    public synchronized void end() {
        if (spoke) {
            say(line(nanoClock.getAsLong()), true);
        }
    }

    private String line(long now) {
        double seconds = Math.max(1, now - begun) / (double) NANOS;
        double speed = done / seconds;
        long percent = total > 0 ? Math.min(100, done * 100 / total) : 100;
        long remaining = speed > 0 ? (long) Math.ceil((total - done) / speed) : 0;
        return texts.text(
                done < total ? "progress.running" : "progress.done",
                texts.text("progress." + work),
                percent,
                size((long) speed),
                clock(Duration.ofSeconds(done < total ? remaining : Math.round(seconds))));
    }

    private void say(String line, boolean last) {
        if (terminal) {
            out.print('\r' + line + " ".repeat(Math.max(0, WIDTH - line.length())) + (last ? "\n" : ""));
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** A number of bytes as people read it, {@code 1.5 MiB}. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        int power = (63 - Long.numberOfLeadingZeros(bytes)) / 10;
        return String.format(
                Locale.ROOT, "%.1f %ciB", bytes / (double) (1L << (10 * power)), "KMGTPE".charAt(power - 1));
    }

    private static String clock(Duration duration) {
        long seconds = duration.toSeconds();
        String minutes = String.format(Locale.ROOT, "%02d:%02d", seconds / 60 % 60, seconds % 60);
        return seconds < 3600 ? minutes : seconds / 3600 + ":" + minutes;
    }
}
