package org.sunbid.toolbox.console;

import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command speaks.
 *
 * @param out results
 * @param err progress, remarks and refusals
 * @param terminal whether a person sees {@code err} on a terminal
 * @param environment the process's variables
 */
public record Console(
        PrintWriter out, PrintWriter err, Texts texts, boolean terminal, Map<String, String> environment) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /** Says a text of the bundle as a result. */
    public void say(String key, Object... arguments) {
        out.println(texts.text(key, arguments));
        out.flush();
    }

    /** Says a text of the bundle beside the result. */
    public void remark(String key, Object... arguments) {
        err.println(texts.text(key, arguments));
        err.flush();
    }

    /** Prints a line of data that is the same in every language. */
    public void print(String line) {
        out.println(line);
        out.flush();
    }

    /** Progress of long work, for people. */
    public Progress progress() {
        return new ProgressLine(err, texts, terminal, System::nanoTime);
    }
}
