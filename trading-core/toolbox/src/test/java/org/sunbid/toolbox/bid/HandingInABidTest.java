package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.CommandLineRun;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

class HandingInABidTest {

    private static final DemoAuthority CA = DemoAuthority.create(Suite.ISO_1, "Demo CA");
    private static final String PASSWORD = "secret";
    private static final int THREE_CHUNKS = 17 << 20;

    @TempDir
    private Path folder;

    private FakePlatform platform;
    private Path bid;
    private Path document;

    @BeforeEach
    void aPlatformAndABidder() throws IOException {
        platform = new FakePlatform(CA, folder.resolve("log"));
        bid = folder.resolve("bid");
        document = folder.resolve("technical.pdf");
        writeDocument(100_000);
        CA.publish(folder.resolve("trust"), "demo");
        Files.writeString(folder.resolve("trust/log.vkey"), platform.log.key().format() + "\n");
        CA.issuePair("Bidder One", "91350100M000100Y43").write(key(), PASSWORD.toCharArray());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aBidIsMadeSealedCheckedHandedInAndItsReceiptKept() throws IOException {
        writeDocument(THREE_CHUNKS);
        made();

        CommandLineRun submitted = run("submit");

        assertThat(submitted.exitCode()).as(submitted.err()).isZero();
        assertThat(submitted.out()).contains("Received").contains("Trading platform");
        assertThat(platform.chunks).hasSize(3);
        assertThat(bid.resolve("ticket.json")).exists();
        CommandLineRun verified = CommandLineRun.of(
                "receipt",
                "verify",
                "--trust",
                folder.resolve("trust").toString(),
                bid.resolve("receipt.json").toString());
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(run("check").out()).contains("1280000.50 CNY").contains("technical.pdf  17.0 MiB");
        assertThat(runWithoutKey("status", "--bid", bid.toString()).out()).contains("SEALED, 3 of 3");
    }

    @Test
    void nothingOfTheBidIsReadableInWhatLeavesTheComputer() throws IOException {
        made();
        run("submit");

        byte[] beginning = Arrays.copyOf(Files.readAllBytes(document), 64);
        assertThat(platform.chunks.values())
                .allSatisfy(chunk -> assertThat(indexOf(chunk, beginning)).isNegative());
        assertThat(platform.bodies.values())
                .allSatisfy(body -> assertThat(indexOf(body, "1280000.50".getBytes(ISO_8859_1)))
                        .isNegative());
    }

    @Test
    void brokenConnectionsAreMendedByThemselves() throws IOException {
        writeDocument(THREE_CHUNKS);
        made();
        platform.breaks = request -> request == 1 || request == 3;

        assertThat(run("submit").exitCode()).isZero();
        assertThat(platform.chunks).hasSize(3);
    }

    @Test
    void afterABreakOnlyTheMissingChunksAreSent() throws IOException {
        writeDocument(THREE_CHUNKS);
        made();
        platform.refusal = Optional.of("{\"code\":\"bid.too-many-uploads\",\"title\":\"Later, please\"}");
        CommandLineRun broken = run("submit");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err()).contains("[bid.too-many-uploads] Later, please");

        platform.refusal = Optional.empty();
        run("submit");
        platform.chunks.remove(1);
        platform.requests.clear();
        CommandLineRun resumed = run("resume");

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        List<String> sent = platform.requests.stream()
                .filter(request -> request.startsWith("PUT"))
                .toList();
        assertThat(sent).hasSize(1).allMatch(request -> request.endsWith("/chunks/1"));
    }

    @Test
    void aReceiptForAnotherLotIsNotAccepted() throws IOException {
        made();
        platform.receiptLot = "A5301030012611220001002";

        CommandLineRun submitted = run("submit");

        assertThat(submitted.exitCode()).isEqualTo(1);
        assertThat(submitted.err()).contains("toolbox.wrong-receipt");
        assertThat(bid.resolve("receipt.json")).doesNotExist();
    }

    @Test
    void aLogThatIsNotTrustedIsNotAccepted() throws IOException {
        made();
        Files.delete(folder.resolve("trust/log.vkey"));

        assertThat(run("submit").err()).contains("log.untrusted").contains("What to do");
    }

    @Test
    void aChangedSealedFileIsNoticedBeforeItIsSent() throws IOException {
        made();
        byte[] roots = Files.readAllBytes(bid.resolve("bid.chunks"));
        roots[0] ^= 1;
        Files.write(bid.resolve("bid.chunks"), roots);

        assertThat(run("submit").err()).contains("signature.wrong-content");
        assertThat(platform.requests).noneMatch(request -> request.startsWith("POST"));
    }

    @Test
    void aPriceAboveTheCapIsRefusedBeforeSealing() {
        CommandLineRun run = make("2000000.51");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("toolbox.price-above-cap");
        assertThat(make("2000000.50").exitCode()).isZero();
    }

    @Test
    void anExpiredOrRevokedCertificateIsRefusedBeforeSealing() throws IOException {
        Instant past = Instant.parse("2026-01-01T00:00:00Z");
        CA.issuePair("Bidder One", "91350100M000100Y43", Validity.days(past, 1)).write(key(), PASSWORD.toCharArray());
        assertThat(make("1").err()).contains("certificate.expired");

        Credentials revoked = CA.issuePair("Bidder One", "91350100M000100Y43");
        revoked.write(key(), PASSWORD.toCharArray());
        CA.revoke(revoked.signingCertificate(), past);
        CA.publish(folder.resolve("trust"), "demo");
        assertThat(make("1").err()).contains("certificate.revoked");
    }

    @Test
    void aPersonWithoutOrganisationCannotBid() throws IOException {
        CA.issuePair("Somebody", "").write(key(), PASSWORD.toCharArray());

        assertThat(make("1").err()).contains("toolbox.no-organisation");
    }

    @Test
    void aWrongPasswordAndAMissingStepAreExplained() {
        assertThat(run("submit").err()).contains("toolbox.not-sealed-yet").contains("toolbox bid seal");
        CommandLineRun wrong = CommandLineRun.in(Locale.CHINESE, Map.of("SUNBID_PASSWORD", "wrong"), arguments("seal"));
        assertThat(wrong.err()).contains("toolbox.not-made-yet");
        made();
        assertThat(CommandLineRun.in(Locale.CHINESE, Map.of("SUNBID_PASSWORD", "wrong"), arguments("seal"))
                        .err())
                .contains("已拒绝 [certificate.keystore-unreadable]");
    }

    @Test
    void theKeyIsNotReleasedBeforeTheDeadline() throws IOException {
        made();
        assertThat(run("release-key").err()).contains("toolbox.too-early");
        assertThat(platform.requests).noneMatch(request -> request.endsWith("/releases"));

        run("submit");
        platform.deadline = Instant.now().minusSeconds(1);
        assertThat(run("release-key").exitCode()).isZero();
        byte[] body = platform.bodies.get("/api/halls/" + FakePlatform.LOT + "/releases");
        ReleasedKey released = ReleasedKey.parse(FakePlatform.decoded(body, "release"));
        assertThat(released.lot()).isEqualTo(FakePlatform.LOT);
        assertThat(released.wrappedKey()).isNotEmpty();
    }

    @Test
    void theOwnBidOpensIntoItsFilesAgain() throws IOException {
        made();

        CommandLineRun opened = run("open", "--out", folder.resolve("opened").toString());

        assertThat(opened.exitCode()).as(opened.err()).isZero();
        assertThat(folder.resolve("opened/technical.pdf")).hasSameBinaryContentAs(document);
    }

    @Test
    void withdrawalWantsToBeConfirmed() {
        made();
        run("submit");

        assertThat(runWithoutKey("withdraw", "--bid", bid.toString()).err()).contains("toolbox.not-confirmed");
        assertThat(runWithoutKey("withdraw", "--bid", bid.toString(), "--yes").exitCode())
                .isZero();
        assertThat(platform.requests).anyMatch(request -> request.endsWith("/withdraw"));
    }

    private void writeDocument(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(1).nextBytes(content);
        Files.write(document, content);
    }

    private void made() {
        CommandLineRun made = make("1280000.50");
        assertThat(made.exitCode()).as(made.err()).isZero();
        CommandLineRun sealed = run("seal");
        assertThat(sealed.exitCode()).as(sealed.err()).isZero();
    }

    private CommandLineRun make(String price) {
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

    private CommandLineRun run(String command, String... more) {
        return CommandLineRun.in(
                Locale.ENGLISH,
                Map.of("SUNBID_PASSWORD", PASSWORD, "SUNBID_SESSION", "token"),
                arguments(command, more));
    }

    private String[] arguments(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of("bid", command, "--bid", bid.toString()));
        arguments.addAll(List.of(
                "--key", key().toString(), "--trust", folder.resolve("trust").toString()));
        if (Stream.of("make", "seal", "submit", "resume", "release-key").anyMatch(command::equals)) {
            arguments.addAll(List.of("--platform", platform.address().toString()));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private CommandLineRun runWithoutKey(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("bid", command, "--platform", platform.address().toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.in(Locale.ENGLISH, Map.of("SUNBID_SESSION", "token"), arguments.toArray(String[]::new));
    }

    private Path key() {
        return folder.resolve("bidder.p12");
    }

    private static int indexOf(byte[] whole, byte[] part) {
        return new String(whole, ISO_8859_1).indexOf(new String(part, ISO_8859_1));
    }
}
