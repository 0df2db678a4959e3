package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.toolbox.CommandLineRun;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

class HandingInABidTest extends BidderAtWork {

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
    void aBidIsTakenBackWithASignatureAndTheReceiptOfItVerifies() throws IOException {
        made();
        run("submit");

        CommandLineRun withdrawn = run("withdraw", "--yes");

        assertThat(withdrawn.exitCode()).as(withdrawn.err()).isZero();
        assertThat(withdrawn.out()).contains("Withdrawn").contains("Trading platform");
        byte[] sent = platform.bodies.entrySet().stream()
                .filter(request -> request.getKey().endsWith("/withdraw"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(Withdrawal.read(sent).verify(CA.trustList(), Instant.now()).uscc())
                .isEqualTo("91350100M000100Y43");
        CommandLineRun verified = CommandLineRun.of(
                "receipt",
                "verify",
                "--trust",
                folder.resolve("trust").toString(),
                bid.resolve("withdrawal.json").toString());
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("taken back by its bidder");
    }

    @Test
    void aReceiptOfALogThatWitnessesWereNotShownDoesNotHold() throws IOException {
        made();
        platform.log("seen-by-all").append(new byte[32]);
        run("submit");
        NoteSigner witness = NoteSigner.generate("public/witness", NoteKey.Use.COSIGNATURE);
        Files.writeString(folder.resolve("trust/witness.vkey"), witness.key().format() + "\n");

        assertThat(verify("log").err()).contains("[log.not-witnessed]");
        cosign("log", witness, Instant.now());
        assertThat(verify("log").out()).contains("Witnessed by public/witness");
        cosign("seen-by-all", witness, Instant.now().plusSeconds(1_200));
        assertThat(verify("seen-by-all").err()).contains("[log.consistency]");
        platform.log("log").append(new byte[32]);
        Files.delete(bid.resolve("receipt.json"));
        run("submit");
        assertThat(verify("seen-by-all").err()).contains("[log.shown-smaller]");
    }

    private void cosign(String log, NoteSigner witness, Instant at) {
        TileLog seen = platform.log(log);
        seen.cosigned(witness.key(), witness.cosign(seen.note(), at));
    }

    private CommandLineRun verify(String log) {
        return CommandLineRun.of(
                "receipt",
                "verify",
                "--trust",
                folder.resolve("trust").toString(),
                "--log",
                folder.resolve(log).toString(),
                bid.resolve("receipt.json").toString());
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
    void aPlatformWithoutAPlaceIsAskedAgainWhenItSays() throws IOException {
        writeDocument(THREE_CHUNKS);
        made();
        platform.busy = request -> request <= 3;

        CommandLineRun submitted = run("submit");

        assertThat(submitted.exitCode()).as(submitted.err()).isZero();
        assertThat(platform.chunks).hasSize(3);
    }

    @Test
    void anUploadGoesOnFromAnotherComputerThatHasTheFolder() throws IOException {
        writeDocument(THREE_CHUNKS);
        made();
        run("submit");
        platform.chunks.remove(2);
        platform.requests.clear();
        Path elsewhere = Files.createDirectory(folder.resolve("another-computer"));
        for (String file : List.of("subject.json", "bid.sealed", "bid.chunks", "bid.p7s")) {
            Files.move(bid.resolve(file), elsewhere.resolve(file));
        }
        bid = elsewhere;

        CommandLineRun resumed = run("resume");

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(platform.requests)
                .filteredOn(request -> request.startsWith("PUT"))
                .hasSize(1);
        assertThat(elsewhere.resolve("receipt.json")).exists();
    }

    @Test
    void whoGivesUpBecauseThePlatformFailsReportsAnIncident() throws IOException {
        made();
        platform.refusal = Optional.of("{\"code\":\"request.failed\",\"title\":\"Failed\"}");
        platform.refusalStatus = 500;

        assertThat(run("submit").exitCode()).isNotZero();

        String report = platform.bodies.entrySet().stream()
                .filter(request -> request.getKey().endsWith("/incidents"))
                .map(request -> new String(request.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(report).contains("request.failed").contains("/chunks/0").contains("sentAt");
        assertThat(bid.resolve("incident.json")).doesNotExist();
    }

    @Test
    void anIncidentThatCouldNotBeReportedGoesWithTheNextAttempt() throws IOException {
        made();
        run("submit");
        Files.writeString(
                bid.resolve("incident.json"),
                "{\"client\":\"toolbox\",\"from\":\"2026-11-23T01:30:00Z\",\"seen\":[],"
                        + "\"until\":\"2026-11-23T01:30:00Z\"}");

        run("resume");

        assertThat(platform.requests).anyMatch(request -> request.endsWith("/incidents"));
        assertThat(bid.resolve("incident.json")).doesNotExist();
    }

    @Test
    void aRefusalByRuleIsNoIncident() throws IOException {
        made();
        platform.refusal = Optional.of("{\"code\":\"bid.deadline-passed\",\"title\":\"Late\"}");

        run("submit");

        assertThat(platform.requests).noneMatch(request -> request.endsWith("/incidents"));
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
    void theKeyIsNotReleasedBeforeTheDeadline() throws IOException {
        made();
        assertThat(run("release-key").err()).contains("toolbox.too-early");
        assertThat(platform.requests).noneMatch(request -> request.endsWith("/releases"));

        run("submit");
        reachDeadline();
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

    private static int indexOf(byte[] whole, byte[] part) {
        return new String(whole, ISO_8859_1).indexOf(new String(part, ISO_8859_1));
    }
}
