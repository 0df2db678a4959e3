package org.sunbid.toolbox.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox compare}: the text of two PDFs, page by page. */
@Command(name = "compare", mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FIRST", descriptionKey = "compare-first")
    private Path first;

    @Parameters(index = "1", paramLabel = "SECOND", descriptionKey = "compare-second")
    private Path second;

    @Option(names = "--quoted", paramLabel = "FILE", descriptionKey = "compare-quoted")
    private Path quoted;

    @Option(names = "--at-most", paramLabel = "PERCENT", descriptionKey = "compare-at-most")
    private Integer atMost;

    public CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison = Comparison.of(read(first), read(second), quoted == null ? List.of() : read(quoted));
        for (PageMatch page : comparison.pages()) {
            String kind = console.texts().text("compare." + page.kind().name().toLowerCase(Locale.ROOT));
            String other = page.other() == 0 ? "-" : Integer.toString(page.other());
            console.print(page.page() + "\t" + other + "\t" + percent(page.similarity()) + " %\t" + kind);
        }
        console.say(
                "compare.done",
                percent(comparison.similarity()),
                comparison.pages().size(),
                comparison.count(PageMatch.Kind.EQUAL),
                comparison.count(PageMatch.Kind.NEAR),
                comparison.count(PageMatch.Kind.NO_TEXT));
        if (atMost != null && percent(comparison.similarity()) > atMost) {
            throw new SealingException(
                    "toolbox.too-similar", percent(comparison.similarity()) + " % > " + atMost + " %");
        }
        return ExitCode.DONE.status();
    }

    private List<String> read(Path file) throws IOException {
        return PageTexts.read(file, console.progress());
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
