package org.sunbid.toolbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyingOnTheCommandLineTest {

    @TempDir
    private Path folder;

    private String trust;

    @BeforeEach
    void anAuthorityAndAPair() {
        trust = path("trust");
        done("ca", "init", "--dir", path("ca"), "--name", "Demo CA");
        done("ca", "crl", "--dir", path("ca"), "--trust", trust);
        done("ca", "issue", "--dir", path("ca"), "--subject", "Zhang Wei", "--days", "30", "--out", path("zhang"));
    }

    @Test
    void aSignedFileVerifiesUntilItIsChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("report.pdf"), "report");
        signed(file);

        CommandLineRun verified = CommandLineRun.of("verify-signature", "--trust", trust, file.toString());
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("Zhang Wei").contains("Demo CA");

        Files.writeString(file, "another report");
        CommandLineRun changed = CommandLineRun.of("verify-signature", "--trust", trust, file.toString());
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.err()).contains("[signature.wrong-content]");
    }

    @Test
    void aRevokedCertificateCountsNoMore() throws IOException {
        Path file = Files.writeString(folder.resolve("report.pdf"), "report");
        signed(file);

        done("ca", "revoke", "--dir", path("ca"), path("zhang.crt"));
        done("ca", "crl", "--dir", path("ca"), "--trust", trust);

        assertThat(CommandLineRun.of("verify-signature", "--trust", trust, file.toString())
                        .err())
                .contains("[certificate.revoked]");
        assertThat(CommandLineRun.of("certificate", "show", "--trust", trust, path("zhang.crt"))
                        .err())
                .contains("[certificate.revoked]");
    }

    @Test
    void aCertificateIsShown() {
        CommandLineRun shown = CommandLineRun.of(
                "certificate", "show", "--trust", trust, path("zhang.crt"), path("zhang-encryption.crt"));

        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("CN=Zhang Wei").contains("GM-1").contains("Holds: Zhang Wei");
    }

    @Test
    void keysMadeHereAreCertifiedElsewhereAndTakenUp() throws IOException {
        done("certificate", "request", "--subject", "Li Na", "--uscc", "91350100M000100Y43", "--out", path("li"));
        certified("li.csr", "SIGN", "li-sign.pem");
        certified("li-encryption.csr", "ENCRYPT", "li-encrypt.pem");

        CommandLineRun foreign = accept("zhang.crt");
        assertThat(foreign.err()).contains("[certificate.other-key]");
        CommandLineRun accepted = accept("li-sign.pem");
        assertThat(accepted.exitCode()).as(accepted.err()).isZero();

        Path file = Files.writeString(folder.resolve("report.pdf"), "report");
        done("sign", "--key", path("li.p12"), "--password-file", path("li.password"), file.toString());
        assertThat(CommandLineRun.of("verify-signature", "--trust", trust, file.toString())
                        .out())
                .contains("Li Na 91350100M000100Y43");
    }

    @Test
    void aForgedRequestIsNotCertified() throws IOException {
        done("certificate", "request", "--subject", "Li Na", "--out", path("li"));
        Path request = folder.resolve("li.csr");
        String text = Files.readString(request);
        int place = text.length() / 2;
        Files.writeString(
                request,
                text.substring(0, place) + (text.charAt(place) == 'A' ? 'B' : 'A') + text.substring(place + 1));

        CommandLineRun certified =
                CommandLineRun.of("ca", "certify", "--dir", path("ca"), "--out", path("x.pem"), path("li.csr"));

        assertThat(certified.exitCode()).isEqualTo(1);
        assertThat(certified.err()).contains("[certificate.");
        assertThat(folder.resolve("x.pem")).doesNotExist();
    }

    @Test
    void nothingThatExistsIsOverwritten() {
        CommandLineRun again = CommandLineRun.of("ca", "init", "--dir", path("ca"));
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("[toolbox.exists]");

        CommandLineRun pair =
                CommandLineRun.of("ca", "issue", "--dir", path("ca"), "--subject", "Li", "--out", path("zhang"));
        assertThat(pair.err()).contains("[toolbox.exists]");
        CommandLineRun days = CommandLineRun.of(
                "ca", "issue", "--dir", path("ca"), "--subject", "Li", "--days", "0", "--out", path("li"));
        assertThat(days.err()).contains("[toolbox.days]");
        assertThat(CommandLineRun.of("ca", "crl", "--dir", path("nowhere"), "--trust", trust)
                        .err())
                .contains("[toolbox.no-authority]");
    }

    @Test
    void aDrawFromSeveralListsIsReplayedFromEachAndNotOneMayBeForged() throws IOException {
        List<DrawTranscript> lists = List.of(
                Draw.draw(DrawRequest.of("roads", List.of("a", "b", "c"), 2), List.of(Nonce.random("platform"))),
                Draw.draw(DrawRequest.of("bridges", List.of("d", "e"), 1), List.of(Nonce.random("platform"))));
        Path file = Files.write(folder.resolve("draws.json"), DrawTranscripts.write(lists));

        CommandLineRun replayed = CommandLineRun.of("draw", "replay", file.toString());
        assertThat(replayed.exitCode()).isZero();
        assertThat(replayed.out()).contains("The draw holds: roads").contains("The draw holds: bridges");

        Files.writeString(file, Files.readString(file).replace("\"picks\":1", "\"picks\":2"));
        CommandLineRun forged = CommandLineRun.of("draw", "replay", file.toString());
        assertThat(forged.err()).contains("[draw.request-hash]");
        assertThat(forged.out()).doesNotContain("The draw holds");
        Files.writeString(file, "[]");
        assertThat(CommandLineRun.of("draw", "replay", file.toString()).err()).contains("[draw.format]");
    }

    @Test
    void aDrawIsReplayedAndAForgedOneRefused() throws IOException {
        DrawRequest request = DrawRequest.of("panel", List.of("a", "b", "c"), 2);
        byte[] transcript =
                Draw.draw(request, List.of(Nonce.random("platform"))).write();
        Path file = Files.write(folder.resolve("draw.json"), transcript);

        CommandLineRun replayed = CommandLineRun.of("draw", "replay", file.toString());
        assertThat(replayed.exitCode()).isZero();
        assertThat(replayed.out())
                .contains("The draw holds: panel")
                .contains("1\t")
                .contains("2\t");

        Files.writeString(file, Files.readString(file).replace("\"picks\":2", "\"picks\":1"));
        assertThat(CommandLineRun.of("draw", "replay", file.toString()).err()).contains("[draw.request-hash]");
        Files.writeString(file, "{}");
        assertThat(CommandLineRun.of("draw", "replay", file.toString()).err()).contains("[json.missing]");
        assertThat(CommandLineRun.of("draw", "replay", path("nowhere")).exitCode())
                .isEqualTo(4);
    }

    @Test
    void aLogIsHashedAndItsGrowthShown() throws IOException {
        NoteSigner signer = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
        TileLog log = TileLog.open(new DirectoryStorage(folder.resolve("log")), signer);
        Files.writeString(folder.resolve("trust/log.vkey"), signer.key().format());
        log.append(new byte[32]);

        CommandLineRun verified =
                CommandLineRun.of("log", "verify", "--trust", trust, "--save", path("before"), path("log"));
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("log.example, 1 entries");

        log.append(new byte[31]);
        assertThat(CommandLineRun.of("log", "verify", "--trust", trust, "--since", path("before"), path("log"))
                        .out())
                .contains("2 entries");
        Files.write(folder.resolve("log/tile/entries/000.p/2"), new byte[] {0, 1, 1});
        assertThat(CommandLineRun.of("log", "verify", "--trust", trust, path("log"))
                        .err())
                .contains("[log.broken]");
    }

    private void certified(String request, String purpose, String certificate) {
        done("ca", "certify", "--dir", path("ca"), "--purpose", purpose, "--out", path(certificate), path(request));
    }

    private CommandLineRun accept(String signing) {
        return CommandLineRun.of(
                "certificate",
                "accept",
                "--pair",
                path("li"),
                "--signing",
                path(signing),
                "--encryption",
                path("li-encrypt.pem"),
                "--issuer",
                path("ca/authority.crt"));
    }

    private void signed(Path file) {
        done("sign", "--key", path("zhang.p12"), "--password-file", path("zhang.password"), file.toString());
    }

    private static void done(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
