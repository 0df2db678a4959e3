package org.sunbid.toolbox.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox archive export}. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--bid", required = true, paramLabel = "DIR", descriptionKey = "bid-dir")
    private Path folder;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Mixin
    private KeyOptions key;

    @Option(names = "--opening", arity = "1..*", paramLabel = "FILE", descriptionKey = "archive-opening")
    private List<Path> opening = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "archive-out")
    private Path out;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ArchiveManifest manifest = new ExportArchive(key.credentials(), trust, console.progress())
                .export(new BidFolder(folder), opening, out, Clock.systemUTC().instant());
        console.say("archive.made", out, manifest.files().size(), manifest.bid());
        return ExitCode.DONE.status();
    }
}
