package org.sunbid.toolbox.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

class CommittingAndRevealingTest {

    @TempDir
    private Path folder;

    private String request;

    @BeforeEach
    void aFrozenRequest() throws IOException {
        request = Files.writeString(
                        folder.resolve("request.json"),
                        "{\"candidates\":[\"a\",\"b\",\"c\"],\"picks\":2,\"subject\":\"panel\"}")
                .toString();
    }

    @Test
    void partiesCommitThenRevealAndTheDrawReplays() throws IOException {
        String agency = commit("agency");
        String platform = commit("platform");
        commitments("{\"agency\":\"" + agency + "\",\"platform\":\"" + platform + "\"}");

        String one = revealed(reveal("agency"));
        String two = revealed(reveal("platform"));

        DrawRequest frozen = DrawRequest.of("panel", List.of("a", "b", "c"), 2);
        byte[] transcript = Draw.draw(frozen, List.of(new Nonce("agency", one), new Nonce("platform", two)))
                .write();
        Path file = Files.write(folder.resolve("transcript.json"), transcript);
        assertThat(CommandLineRun.of("draw", "replay", file.toString()).exitCode())
                .isZero();
        assertThat(new String(transcript, java.nio.charset.StandardCharsets.UTF_8))
                .contains(agency)
                .contains(platform);
    }

    @Test
    void nothingIsRevealedWhileAPartyHasStillToCommit() throws IOException {
        String agency = commit("agency");
        commitments("{\"agency\":\"" + agency + "\"}");

        CommandLineRun early = reveal("agency");

        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.err()).contains("[draw.not-committed]");
        assertThat(early.out()).isEmpty();
    }

    @Test
    void nothingIsRevealedWhenOnesOwnCommitmentWasExchanged() throws IOException {
        commit("agency");
        String platform = commit("platform");
        commitments("{\"agency\":\"" + platform + "\",\"platform\":\"" + platform + "\"}");

        CommandLineRun cheated = reveal("agency");

        assertThat(cheated.err()).contains("[draw.commitment]");
        assertThat(cheated.out()).isEmpty();
    }

    @Test
    void aContributionIsGoodForItsOwnRequestOnly() throws IOException {
        commit("agency");
        Files.writeString(Path.of(request), "{\"candidates\":[\"a\",\"b\"],\"picks\":1,\"subject\":\"panel\"}");
        commitments("{}");

        assertThat(reveal("agency").err()).contains("[draw.request-hash]");
    }

    @Test
    void aContributionIsSecretAndNeverOverwritten() throws IOException {
        commit("agency");

        Path secret = folder.resolve("agency.secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        CommandLineRun again =
                CommandLineRun.of("draw", "commit", "--party", "agency", "--secret", secret.toString(), request);
        assertThat(again.err()).contains("[toolbox.exists]");
    }

    private String commit(String party) {
        CommandLineRun run = CommandLineRun.of(
                "draw",
                "commit",
                "--party",
                party,
                "--secret",
                folder.resolve(party + ".secret").toString(),
                request);
        return revealed(run);
    }

    private CommandLineRun reveal(String party) {
        return CommandLineRun.of(
                "draw",
                "reveal",
                "--secret",
                folder.resolve(party + ".secret").toString(),
                "--commitments",
                folder.resolve("commitments.json").toString(),
                "--parties",
                "agency,platform",
                request);
    }

    private static String revealed(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().strip();
    }

    private void commitments(String json) throws IOException {
        Files.writeString(folder.resolve("commitments.json"), json);
    }
}
