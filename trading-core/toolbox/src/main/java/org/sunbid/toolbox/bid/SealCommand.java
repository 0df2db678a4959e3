package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolbox bid seal}. */
@Command(name = "seal", mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BidOptions bid;

    @Mixin
    private PlatformOptions platform;

    SealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BidFolder folder = bid.folder();
        BidFolder.require(folder.subject(), "toolbox.not-made-yet");
        SealSubject subject = Subjects.read(Files.readAllBytes(folder.subject()));
        Instant now = BidOptions.now();
        VerifiedTerms terms = VerifiedTerms.of(platform.anonymous(), subject.lot(), bid.trust(), now);
        Optional<CustodianKey> custodians =
                LotCustodians.of(platform.anonymous(), terms, subject.envelope(), bid.trust(), now);
        Shown.terms(console, terms);
        custodians.ifPresent(key -> Shown.custodians(console, key));
        SealedBid sealed = new SealBid(bid.credentials(), console.progress()).seal(folder, terms, custodians, now);
        console.say("bid.sealed", folder.sealed(), sealed.digest().hex());
        return ExitCode.DONE.status();
    }
}
