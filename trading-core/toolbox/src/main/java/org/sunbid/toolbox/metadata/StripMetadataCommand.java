package org.sunbid.toolbox.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox strip-metadata}: copies without metadata in a folder of their own. */
@Command(name = "strip-metadata", mixinStandardHelpOptions = true)
public final class StripMetadataCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "strip-files")
    private Path[] files;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "strip-out")
    private Path out;

    public StripMetadataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        for (Path file : files) {
            Path target = out.resolve(file.getFileName());
            Stripped stripped = StripMetadata.strip(file, target);
            console.say("strip.done", target, stripped.removed().size());
            stripped.removed().forEach(name -> console.print("  - " + name));
            stripped.remains().forEach(name -> console.remark("strip.remains", name));
        }
        return ExitCode.DONE.status();
    }
}
