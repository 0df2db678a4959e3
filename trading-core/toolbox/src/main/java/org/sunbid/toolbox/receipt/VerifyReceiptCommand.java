package org.sunbid.toolbox.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.pdf.PdfAttachments;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox receipt verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyReceiptCommand implements Callable<Integer> {

    private static final String DATA = "receipt.json";
    private static final int LIMIT_BYTES = 1 << 20;

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
        VerifiedReceipt receipt = Receipt.read(data()).verify(TrustList.load(trust), TrustedLogs.load(trust));
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

    /** The receipt itself, also out of the PDF that has it attached; what the PDF's pages say is not looked at. */
    private byte[] data() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return PdfAttachments.isPdf(bytes)
                ? PdfAttachments.find(bytes, DATA, LIMIT_BYTES)
                        .orElseThrow(() -> new SealingException("receipt.not-attached", DATA))
                : bytes;
    }
}
