package org.sunbid.toolbox.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.HallCode;
import org.sunbid.toolbox.bid.OpenBid;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox opening verify}: did the hall read out what was sealed? */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyOpeningCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PlatformOptions platform;

    @Option(names = "--bid", required = true, paramLabel = "DIR", descriptionKey = "bid-dir")
    private Path folder;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Mixin
    private KeyOptions key;

    VerifyOpeningCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BidFolder bid = new BidFolder(folder);
        TrustList trusted = TrustList.load(trust);
        VerifiedReceipt receipt =
                Receipt.read(Files.readAllBytes(bid.receipt())).verify(trusted, TrustedLogs.load(trust));
        BidOffer offer = new OpenBid(key.credentials(), trusted, console.progress())
                .check(bid, receipt.receivedAt())
                .sheet()
                .offer()
                .orElseThrow(() -> new SealingException("toolbox.opening-not-read", "a technical envelope"));
        SealSubject subject = bid.header().subject();
        HallCode hall = HallCode.of(subject.lot(), subject.envelope());
        VerifyOpening.Held held = new VerifyOpening(platform.anonymous()).verify(hall, receipt, offer);
        console.say(
                "opening.holds",
                receipt.statement().delivery().lot(),
                Integer.toString(held.ordinal()),
                Integer.toString(held.bids()),
                offer.price().toPlainString());
        held.recordSha256()
                .ifPresentOrElse(
                        sha256 -> console.say("opening.record", sha256), () -> console.say("opening.no-record"));
        return ExitCode.DONE.status();
    }
}
