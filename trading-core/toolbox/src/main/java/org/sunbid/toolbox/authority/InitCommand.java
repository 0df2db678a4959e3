package org.sunbid.toolbox.authority;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.setup.AuthorityFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toolbox ca init}. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--dir", required = true, paramLabel = "DIR", descriptionKey = "ca-dir")
    private Path folder;

    @Option(names = "--suite", paramLabel = "GM-1|ISO-1", defaultValue = "GM-1", descriptionKey = "suite")
    private String suite;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "Demo CA", descriptionKey = "ca-name")
    private String name;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        new AuthorityFolder(folder).create(Suite.of(suite), name);
        console.say("ca.created", name, suite, folder);
        return ExitCode.DONE.status();
    }
}
