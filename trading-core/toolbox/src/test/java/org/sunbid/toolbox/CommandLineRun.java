package org.sunbid.toolbox;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.Texts;

/** A command line run inside the test, with what it said. */
public record CommandLineRun(int exitCode, String out, String err) {

    /** Runs in English without variables. */
    public static CommandLineRun of(String... arguments) {
        return in(Locale.ENGLISH, Map.of(), arguments);
    }

    /** Runs in a language with these variables. */
    public static CommandLineRun in(Locale language, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(new PrintWriter(out), new PrintWriter(err), Texts.in(language), false, environment);
        int exitCode = Toolbox.run(console, arguments);
        console.out().flush();
        console.err().flush();
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
