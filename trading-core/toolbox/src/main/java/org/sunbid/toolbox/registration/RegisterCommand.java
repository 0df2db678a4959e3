package org.sunbid.toolbox.registration;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox register}. */
@Command(name = "register", mixinStandardHelpOptions = true)
public final class RegisterCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PlatformOptions platform;

    @Mixin
    private KeyOptions key;

    @Option(names = "--organisation", required = true, paramLabel = "NAME", descriptionKey = "organisation")
    private String organisation;

    @Option(names = "--uscc", required = true, paramLabel = "CODE", descriptionKey = "uscc")
    private String uscc;

    @Option(names = "--address", paramLabel = "TEXT", defaultValue = "", descriptionKey = "address")
    private String address;

    @Option(names = "--phone", paramLabel = "TEXT", defaultValue = "", descriptionKey = "phone")
    private String phone;

    @Option(
            names = "--role",
            paramLabel = "TENDEREE|AGENCY|BIDDER",
            split = ",",
            defaultValue = "BIDDER",
            descriptionKey = "role")
    private List<String> roles;

    @Option(names = "--login-name", required = true, paramLabel = "NAME", descriptionKey = "login-name")
    private String loginName;

    @Option(names = "--person", required = true, paramLabel = "NAME", descriptionKey = "person")
    private String person;

    public RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Registration registration = new Registration(
                new Registration.Organisation(uscc, organisation, address, phone), roles, loginName, person);
        String account = registration.send(
                platform.anonymous(), key.credentials(), Clock.systemUTC().instant());
        console.say("registered", organisation, String.join(", ", roles), account);
        return ExitCode.DONE.status();
    }
}
