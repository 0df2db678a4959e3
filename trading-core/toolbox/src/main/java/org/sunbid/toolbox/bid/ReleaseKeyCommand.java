package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolbox bid release-key}. */
@Command(name = "release-key", mixinStandardHelpOptions = true)
final class ReleaseKeyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BidOptions bid;

    @Mixin
    private PlatformOptions platform;

    ReleaseKeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        new ReleaseKey(credentials(), bid.trust()).release(bid.folder(), platform.loggedIn(), BidOptions.now());
        console.say("bid.released", bid.folder().header().subject().bid());
        return ExitCode.DONE.status();
    }

    /** A key that cannot be opened is the end of the attempt, and the platform is told of that too. */
    private Credentials credentials() throws IOException, InterruptedException {
        try {
            return bid.credentials();
        } catch (SealingException locked) {
            tell(locked.reasonCode());
            throw locked;
        } catch (NoSuchFileException lost) {
            tell("toolbox.key-missing");
            throw lost;
        }
    }

    private void tell(String code) throws IOException, InterruptedException {
        BidFolder folder = bid.folder();
        folder.failedAttempts().note(code, BidOptions.now());
        SealSubject subject = folder.header().subject();
        folder.failedAttempts().tell(platform.loggedIn(), HallCode.of(subject.lot(), subject.envelope()));
    }
}
