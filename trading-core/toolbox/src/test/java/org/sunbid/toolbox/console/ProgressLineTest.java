package org.sunbid.toolbox.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTest {

    private final AtomicLong seconds = new AtomicLong();
    private final StringWriter said = new StringWriter();

    @Test
    void speedAndRemainingTimeAreShown() {
        Progress progress = progress(true);
        progress.begin("upload", 100 << 20);
        seconds.set(10);
        progress.advance(25 << 20);

        assertThat(said.toString()).contains("Uploading  25%  2.5 MiB/s  00:30 remaining");
    }

    @Test
    void aFileGetsALineEveryFiveSeconds() {
        Progress progress = progress(false);
        progress.begin("seal", 1000);
        for (int step = 1; step <= 20; step++) {
            seconds.set(step);
            progress.advance(50);
        }
        progress.end();

        assertThat(said.toString().lines()).hasSize(5).last().asString().contains("Sealing  100%");
    }

    @Test
    void aShortWorkSaysNothing() {
        Progress progress = progress(true);
        progress.begin("open", 10);
        progress.advance(10);
        progress.end();

        assertThat(said.toString()).isEmpty();
    }

    @Test
    void sizesReadAsPeopleWriteThem() {
        assertThat(ProgressLine.size(1023)).isEqualTo("1023 B");
        assertThat(ProgressLine.size(1536)).isEqualTo("1.5 KiB");
        assertThat(ProgressLine.size(4L << 30)).isEqualTo("4.0 GiB");
    }

    private Progress progress(boolean terminal) {
        return new ProgressLine(
                new PrintWriter(said),
                Texts.in(Locale.ENGLISH),
                terminal,
                () -> TimeUnit.SECONDS.toNanos(seconds.get()));
    }
}
