package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivingABidTest extends BidderAtWork {

    @Test
    void everythingOfABidGoesIntoOneFileThatVerifiesOffline() throws IOException {
        made();
        run("submit");
        Path record = Files.writeString(folder.resolve("record.pdf"), "record");

        CommandLineRun exported = export("--opening", record.toString());
        platform.close();

        assertThat(exported.exitCode()).as(exported.err()).isZero();
        assertThat(names())
                .contains("bid/bid.asice", "bid/bid.sealed", "bid/receipt.json", "bid/ticket.json", "checkpoint")
                .contains(
                        "certificates/bidder.crt", "certificates/platform.crt", "trust/demo.crl", "opening/record.pdf")
                .endsWith("manifest.json", "manifest.p7s");
        CommandLineRun verified = verify(archive());
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("Bidder One").contains("says Trading platform");
        assertThat(export().err()).contains("[toolbox.exists]");
    }

    @Test
    void aBidThatWasNeverHandedInSaysSo() {
        made();
        export();

        assertThat(verify(archive()).out()).contains("It holds no receipt");
    }

    @Test
    void aChangedMissingOrAddedFileIsFound() throws IOException {
        made();
        run("submit");
        export();

        assertThat(verify(tampered("certificates/bidder.crt", text -> text + " "))
                        .err())
                .contains("[toolbox.archive-files]");
        assertThat(verify(tampered("bid/ticket.json", text -> null)).err()).contains("[toolbox.archive-files]");
        assertThat(verify(tampered("", text -> "added")).err()).contains("[toolbox.archive-files]");
        assertThat(verify(tampered("manifest.json", text -> text.replace("\"lot\":\"A", "\"lot\":\"B")))
                        .err())
                .contains("[signature.wrong-content]");
        Path noArchive = Files.writeString(folder.resolve("note.txt"), "a note");
        assertThat(verify(noArchive).err()).contains("[toolbox.archive-format]");
    }

    @Test
    void aReceiptOfAnotherBidIsFoundAlthoughTheBidderSignedForIt() throws IOException {
        made();
        run("submit");
        byte[] other = Files.readAllBytes(bid.resolve("receipt.json"));
        Files.delete(bid.resolve("receipt.json"));
        made();
        Files.write(bid.resolve("receipt.json"), other);
        export();

        assertThat(verify(archive()).err()).contains("[toolbox.archive-other-bid]");
    }

    private CommandLineRun export(String... more) {
        String[] arguments = new String[more.length + 10];
        String[] first = {
            "archive",
            "export",
            "--bid",
            bid.toString(),
            "--key",
            key().toString(),
            "--trust",
            folder.resolve("trust").toString(),
            "--out",
            archive().toString()
        };
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return CommandLineRun.in(java.util.Locale.ENGLISH, java.util.Map.of("SUNBID_PASSWORD", PASSWORD), arguments);
    }

    private CommandLineRun verify(Path file) {
        return CommandLineRun.of(
                "archive", "verify", "--trust", folder.resolve("trust").toString(), file.toString());
    }

    private Path archive() {
        return folder.resolve("bid.zip");
    }

    private java.util.List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(archive().toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    /** A copy with one entry changed, left out (null), or added when there is none of the name. */
    private Path tampered(String name, UnaryOperator<String> change) throws IOException {
        Path copy = folder.resolve("tampered.zip");
        try (ZipFile zip = new ZipFile(archive().toFile());
                OutputStream output = Files.newOutputStream(copy);
                ZipOutputStream written = new ZipOutputStream(output)) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(name)) {
                    String changed = change.apply(new String(content, StandardCharsets.UTF_8));
                    content = changed == null ? null : changed.getBytes(StandardCharsets.UTF_8);
                }
                if (content != null) {
                    written.putNextEntry(new ZipEntry(entry.getName()));
                    written.write(content);
                }
            }
            if (name.isEmpty()) {
                written.putNextEntry(new ZipEntry("extra"));
                written.write(change.apply("").getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }
}
