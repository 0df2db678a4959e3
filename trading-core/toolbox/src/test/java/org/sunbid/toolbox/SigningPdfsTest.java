package org.sunbid.toolbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.pdf.Drawing;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.pdf.SignatureEntry;
import org.sunbid.pdf.SignaturePlace;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.ReceiptIssuer;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.TimestampAuthority;

import static org.assertj.core.api.Assertions.assertThat;

/** PDFs on one's own computer: signed, verified, and receipts taken out of them. */
class SigningPdfsTest {

    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");

    @TempDir
    private static Path folder;

    private static String trust;

    @BeforeAll
    static void anAuthorityAndTwoPairs() {
        trust = path("trust");
        done("ca", "init", "--dir", path("ca"), "--name", "Demo CA", "--suite", "ISO-1");
        done("ca", "crl", "--dir", path("ca"), "--trust", trust);
        done("ca", "issue", "--dir", path("ca"), "--subject", "Zhang Wei", "--days", "30", "--out", path("zhang"));
        done("ca", "issue", "--dir", path("ca"), "--subject", "Li Na", "--days", "30", "--out", path("li"));
    }

    @Test
    void twoPeopleSignOnePdfAndAChangedByteIsFound() throws IOException {
        Path pdf = Files.write(folder.resolve("minutes.pdf"), page(Map.of()));
        sign("zhang", "--in-pdf", "--reason", "agreed", pdf.toString());
        sign("li", "--in-pdf", "--out", path("both.pdf"), path("minutes-signed.pdf"));

        CommandLineRun verified = verify(path("both.pdf"));
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out())
                .contains("1. Zhang Wei")
                .contains("2. Li Na")
                .contains("Demo CA")
                .contains("All 2");

        byte[] changed = Files.readAllBytes(folder.resolve("both.pdf"));
        changed[12] ^= 1;
        Files.write(folder.resolve("changed.pdf"), changed);
        CommandLineRun refused = verify(path("changed.pdf"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("[signature.wrong-content]");
    }

    @Test
    void whatIsNoSignedPdfOrHasNoSuchFieldIsSaidToBeSo() throws IOException {
        Path pdf = Files.write(folder.resolve("minutes.pdf"), page(Map.of()));

        assertThat(verify(pdf.toString()).err()).contains("[signature.none]");
        assertThat(run("zhang", "--in-pdf", "--field", "nowhere", pdf.toString())
                        .err())
                .contains("[signature.no-field]");
        Path text = Files.writeString(folder.resolve("text.pdf"), "text");
        assertThat(run("zhang", "--in-pdf", text.toString()).err()).contains("[signature.malformed]");
    }

    @Test
    void whatAPlatformGaveOutToBeSignedFitsIntoItsPdf() throws IOException {
        PreparedPdf prepared =
                SignaturePlace.open(page(Map.of()), new SignatureEntry("", "Zhang Wei", "", AT), Drawing.NONE);
        Path part = Files.write(folder.resolve("report.tbs"), prepared.toBeSigned());
        sign("zhang", "--for-pdf", part.toString());

        Files.write(folder.resolve("report.pdf"), prepared.with(Files.readAllBytes(folder.resolve("report.tbs.p7s"))));

        CommandLineRun verified = verify(path("report.pdf"));
        assertThat(verified.exitCode()).as(verified.err()).isZero();
    }

    @Test
    void aReceiptIsVerifiedOutOfItsPdf() throws IOException {
        DemoAuthority authority = DemoAuthority.create(Suite.ISO_1, "CA of platforms");
        authority.publish(Path.of(trust), "platforms");
        NoteSigner signer = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
        Files.writeString(folder.resolve("trust/log.vkey"), signer.key().format());
        Delivery delivery =
                new Delivery("trading", "T1", "T1L1", "bid", "91350100M000100Y43", "5d".repeat(64), 4_294_967_296L);
        Receipt receipt = new ReceiptIssuer(
                        authority.issuePair("Trading platform", ""),
                        new TimestampAuthority(authority.issueTimestampPair("Time stamps"), () -> AT))
                .issue(
                        new ReceiptStatement(delivery, AT, Optional.empty()),
                        TileLog.open(new DirectoryStorage(folder.resolve("log")), signer));
        Path paper = Files.write(folder.resolve("receipt.pdf"), page(Map.of("receipt.json", receipt.write())));

        CommandLineRun verified = CommandLineRun.of("receipt", "verify", "--trust", trust, paper.toString());
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("T1L1").contains("Trading platform");

        Files.write(paper, page(Map.of("other.json", receipt.write())));
        assertThat(CommandLineRun.of("receipt", "verify", "--trust", trust, paper.toString())
                        .err())
                .contains("[receipt.not-attached]");
    }

    /** A PDF of one empty page with these files attached. */
    private static byte[] page(Map<String, byte[]> attached) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            Map<String, PDComplexFileSpecification> names = new java.util.TreeMap<>();
            for (Map.Entry<String, byte[]> one : attached.entrySet()) {
                PDComplexFileSpecification specification = new PDComplexFileSpecification();
                specification.setFile(one.getKey());
                specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(one.getValue())));
                names.put(one.getKey(), specification);
            }
            tree.setNames(names);
            PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
            dictionary.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(dictionary);
            document.save(file);
            return file.toByteArray();
        }
    }

    private CommandLineRun verify(String pdf) {
        return CommandLineRun.of("verify-signature", "--trust", trust, pdf);
    }

    private void sign(String pair, String... arguments) {
        CommandLineRun run = run(pair, arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private CommandLineRun run(String pair, String... arguments) {
        String[] all = new String[arguments.length + 5];
        all[0] = "sign";
        all[1] = "--key";
        all[2] = path(pair + ".p12");
        all[3] = "--password-file";
        all[4] = path(pair + ".password");
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return CommandLineRun.of(all);
    }

    private static void done(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }
}
