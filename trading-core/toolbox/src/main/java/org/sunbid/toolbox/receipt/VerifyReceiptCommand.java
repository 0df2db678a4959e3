package org.sunbid.toolbox.receipt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sunbid.pdf.ReceiptFile;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.log.LogPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox receipt verify}: the receipt itself; what the pages of a PDF around it say is not looked at. With {@code --log} also
 * that witnesses were shown the same log. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyReceiptCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RECEIPT", descriptionKey = "receipt-file")
    private Path file;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Option(names = "--log", paramLabel = "LOG", descriptionKey = "receipt-log")
    private String log;

    VerifyReceiptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        TrustedLogs logs = TrustedLogs.load(trust);
        Receipt read = Receipt.read(ReceiptFile.json(Files.readAllBytes(file)));
        TrustList trusted = TrustList.load(trust);
        VerifiedReceipt receipt =
                read.isOfWithdrawal() ? read.verifyWithdrawal(trusted, logs) : read.verify(trusted, logs);
        Map<String, Instant> witnesses = log == null ? Map.of() : witnesses(receipt, logs);
        if (read.isOfWithdrawal()) {
            console.say("receipt.withdrawn");
        }
        console.say(
                "receipt.holds",
                receipt.statement().delivery().lot(),
                receipt.statement().delivery().bid(),
                receipt.statement().delivery().bidder(),
                receipt.receivedAt(),
                receipt.platform().subjectName(),
                receipt.timestamp().at(),
                receipt.timestamp().authority().subjectName(),
                Long.toString(receipt.logIndex()),
                receipt.checkpoint().origin(),
                receipt.statement().delivery().sealDigest());
        witnesses.forEach((witness, at) -> console.say("log.witnessed", witness, at.toString()));
        return ExitCode.DONE.status();
    }

    private Map<String, Instant> witnesses(VerifiedReceipt receipt, TrustedLogs logs) {
        return new AskWitnesses(LogPlace.of(log, console.texts().language()), logs).ask(receipt);
    }
}
