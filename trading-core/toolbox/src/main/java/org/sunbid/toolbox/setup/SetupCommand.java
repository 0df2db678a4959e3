package org.sunbid.toolbox.setup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toolbox setup}. */
@Command(name = "setup", mixinStandardHelpOptions = true)
public final class SetupCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "data")
    private Path data;

    @Option(names = "--suite", paramLabel = "GM-1|ISO-1", defaultValue = "GM-1", descriptionKey = "platform-suite")
    private String suite;

    @Option(names = "--city", paramLabel = "guiyang", descriptionKey = "second-city")
    private String city;

    public SetupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Optional<DemoCity> second = Optional.ofNullable(city).map(DemoCity::of);
        new Setup(data, Suite.of(suite)).run();
        if (second.isPresent()) {
            new CitySetup(data, second.get(), Suite.of(suite)).run();
        }
        console.say("setup.done", data);
        return ExitCode.DONE.status();
    }
}
