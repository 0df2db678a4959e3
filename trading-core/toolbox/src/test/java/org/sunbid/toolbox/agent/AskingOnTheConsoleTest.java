package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class AskingOnTheConsoleTest {

    private static final Question QUESTION = Question.of("agent.ask.pair", "https://trade.example", "ABCD-2345");
    private final PipedOutputStream keyboard = new PipedOutputStream();

    /** A screen that types an answer as soon as it shows the question. */
    private final StringWriter screen = new StringWriter() {
        @Override
        public void write(String text, int offset, int length) {
            super.write(text, offset, length);
            if (text.contains("Do you agree") && !answer.isEmpty()) {
                type(answer);
            }
        }
    };

    private String answer = "";

    @ParameterizedTest
    @CsvSource({"yes,true", "Y,true", "是,true", "no,false", "'',false", "yes please,false"})
    void onlyYesIsYes(String typed, boolean agreed) throws Exception {
        ConsoleConsent consent = consent(Duration.ofMillis(typed.isEmpty() ? 50 : 10_000));
        answer = typed.isEmpty() ? "" : typed;

        assertThat(consent.given(QUESTION)).isEqualTo(agreed);
        assertThat(screen.toString()).contains("https://trade.example").contains("ABCD-2345");
    }

    @Test
    void whatWasTypedBeforeTheQuestionCountsForNothing() throws Exception {
        ConsoleConsent consent = consent(Duration.ofMillis(300));
        type("yes");
        while (consent.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertThat(consent.given(QUESTION)).isFalse();
    }

    @Test
    void theEndOfTheInputIsNo() throws Exception {
        ConsoleConsent consent = consent(Duration.ofMinutes(1));
        keyboard.close();
        consent.awaitEnd();

        assertThat(consent.given(QUESTION)).isFalse();
    }

    private ConsoleConsent consent(Duration patience) throws IOException {
        PrintWriter out = new PrintWriter(screen, true);
        Console console = new Console(out, out, Texts.in(Locale.ENGLISH), false, Map.of());
        return new ConsoleConsent(console, new PipedInputStream(keyboard), patience);
    }

    private void type(String line) {
        try {
            OutputStream typed = keyboard;
            typed.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            typed.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
