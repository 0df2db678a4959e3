package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.tender.FakeTender;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** A bidder with a key, a document and a platform; the command line runs inside the test. */
abstract class BidderAtWork {

    static final DemoAuthority CA = DemoAuthority.create(Suite.ISO_1, "Demo CA");
    static final String PASSWORD = "secret";
    private static final byte[] PDF_HEADER = "%PDF-1.7\n".getBytes(US_ASCII);
    static final int THREE_CHUNKS = 17 << 20;

    @TempDir
    Path folder;

    FakePlatform platform;
    Path bid;
    Path document;

    @BeforeEach
    void aPlatformAndABidder() throws IOException {
        platform = new FakePlatform(CA, folder.resolve("log"));
        bid = folder.resolve("bid");
        document = folder.resolve("technical.pdf");
        writeDocument(100_000);
        CA.publish(folder.resolve("trust"), "demo");
        Files.writeString(folder.resolve("trust/log.vkey"), platform.log.key().format() + "\n");
        KeyFileOfATest.write(CA.issuePair("Bidder One", "91350100M000100Y43"), key(), PASSWORD);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    void writeDocument(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(1).nextBytes(content);
        System.arraycopy(PDF_HEADER, 0, content, 0, PDF_HEADER.length);
        Files.write(document, content);
    }

    void made() {
        CommandLineRun made = make("1280000.50");
        assertThat(made.exitCode()).as(made.err()).isZero();
        CommandLineRun sealed = run("seal");
        assertThat(sealed.exitCode()).as(sealed.err()).isZero();
    }

    /** The tender was for an earlier deadline from the beginning, and it is over. */
    void reachDeadline() throws IOException {
        Instant reached = Instant.now().minusSeconds(1);
        platform.tender.deadline = reached;
        BidFolder kept = new BidFolder(bid);
        BidFolder.write(kept.terms(), new PinnedTerms(FakeTender.ISSUER, FakeTender.PLATFORM, reached).write());
    }

    CommandLineRun make(String price) {
        return run(
                "make",
                "--lot",
                FakePlatform.LOT,
                "--price",
                price,
                "--period",
                "90",
                "--quality",
                "Qualified",
                "--manager",
                "Zhang Wei",
                document.toString());
    }

    CommandLineRun run(String command, String... more) {
        return CommandLineRun.in(
                Locale.ENGLISH,
                Map.of("SUNBID_PASSWORD", PASSWORD, "SUNBID_SESSION", "token"),
                arguments(command, more));
    }

    String[] arguments(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of("bid", command, "--bid", bid.toString()));
        arguments.addAll(List.of(
                "--key", key().toString(), "--trust", folder.resolve("trust").toString()));
        if (Stream.of("make", "seal", "submit", "resume", "release-key", "withdraw")
                .anyMatch(command::equals)) {
            arguments.addAll(List.of("--platform", platform.address().toString()));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    CommandLineRun runWithoutKey(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("bid", command, "--platform", platform.address().toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.in(Locale.ENGLISH, Map.of("SUNBID_SESSION", "token"), arguments.toArray(String[]::new));
    }

    Path key() {
        return folder.resolve("bidder.p12");
    }
}
