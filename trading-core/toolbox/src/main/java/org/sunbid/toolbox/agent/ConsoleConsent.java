package org.sunbid.toolbox.agent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.sunbid.toolbox.console.Console;

/**
 * Asks on the console. What was typed before the question counts for nothing; an answer other than yes, two minutes of
 * silence and the end of the input are no.
 */
final class ConsoleConsent implements Consent {

    private static final Set<String> YES = Set.of("y", "yes", "是");

    private final Console console;
    private final Duration patience;
    private final BlockingQueue<String> typed = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    ConsoleConsent(Console console, InputStream input, Duration patience) {
        this.console = console;
        this.patience = patience;
        Thread reader = new Thread(() -> read(input), "console");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public boolean given(Question question) throws InterruptedException {
        typed.clear();
        console.say("agent.question", question.text(console.texts()));
        String answer = ended.getCount() == 0 ? null : typed.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        boolean yes = answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
        console.say(yes ? "agent.agreed" : "agent.declined");
        return yes;
    }

    /** How many lines were typed that answer nothing yet. */
    int waiting() {
        return typed.size();
    }

    /** Waits until nobody can type any more. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private void read(InputStream input) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                typed.add(line);
            }
        } catch (IOException gone) {
            console.remark("failure.file", gone.getMessage());
        } finally {
            typed.add("");
            ended.countDown();
        }
    }
}
