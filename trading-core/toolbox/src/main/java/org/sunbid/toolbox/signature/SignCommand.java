package org.sunbid.toolbox.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox sign}: a detached CMS signature beside the file. */
@Command(name = "sign", mixinStandardHelpOptions = true)
public final class SignCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private KeyOptions key;

    @Parameters(paramLabel = "FILE", descriptionKey = "signed-file")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "signature-out")
    private Path out;

    public SignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path signature = out != null ? out : file.resolveSibling(file.getFileName() + ".p7s");
        try (InputStream content = Files.newInputStream(file)) {
            Files.write(
                    signature,
                    DetachedSignature.sign(
                            key.credentials(), content, Clock.systemUTC().instant()));
        }
        console.say("signature.made", signature);
        return ExitCode.DONE.status();
    }
}
