package org.sunbid.toolbox.receipt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.pdf.ReceiptFile;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox receipt verify}: the receipt itself; what the pages of a PDF around it say is not looked at. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyReceiptCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RECEIPT", descriptionKey = "receipt-file")
    private Path file;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    VerifyReceiptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        VerifiedReceipt receipt = Receipt.read(ReceiptFile.json(Files.readAllBytes(file)))
                .verify(TrustList.load(trust), TrustedLogs.load(trust));
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
        return ExitCode.DONE.status();
    }
}
