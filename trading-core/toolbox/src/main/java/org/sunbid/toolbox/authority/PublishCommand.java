package org.sunbid.toolbox.authority;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.setup.AuthorityFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toolbox ca crl}: the authority's certificate and revocation list into a trust folder. */
@Command(name = "crl", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--dir", required = true, paramLabel = "DIR", descriptionKey = "ca-dir")
    private Path folder;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "crl-trust")
    private Path trust;

    @Option(names = "--as", paramLabel = "NAME", defaultValue = "demo", descriptionKey = "crl-as")
    private String name;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        new AuthorityFolder(folder).open().publish(trust, name);
        console.say("ca.published", trust.resolve(name + ".crl"));
        return ExitCode.DONE.status();
    }
}
