package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

class MistakesOfABidderTest extends BidderAtWork {

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
    void aDocumentThatIsNotWhatItSaysIsRefusedBeforeSealing() throws IOException {
        Files.writeString(document, "saved by accident as something else");

        CommandLineRun run = make("1280000.50");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("container.not-of-type");
        assertThat(bid.resolve("bid.asice")).doesNotExist();
    }

    @Test
    void anExpiredOrRevokedCertificateIsRefusedBeforeSealing() throws IOException {
        Instant past = Instant.parse("2026-01-01T00:00:00Z");
        KeyFileOfATest.write(CA.issuePair("Bidder One", "91350100M000100Y43", Validity.days(past, 1)), key(), PASSWORD);
        assertThat(make("1").err()).contains("certificate.expired");

        Credentials revoked = CA.issuePair("Bidder One", "91350100M000100Y43");
        KeyFileOfATest.write(revoked, key(), PASSWORD);
        CA.revoke(revoked.signingCertificate(), past);
        CA.publish(folder.resolve("trust"), "demo");
        assertThat(make("1").err()).contains("certificate.revoked");
    }

    @Test
    void aPersonWithoutOrganisationCannotBid() throws IOException {
        KeyFileOfATest.write(CA.issuePair("Somebody", ""), key(), PASSWORD);

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
    void whatWasHandedInKeepsTheSealToWhichItsKeyIsReleased() throws IOException {
        made();
        run("submit");
        byte[] sealed = Files.readAllBytes(bid.resolve("bid.sealed"));

        assertThat(run("seal").err()).contains("toolbox.already-submitted").contains("new folder");
        assertThat(make("1").err()).contains("toolbox.already-submitted");
        assertThat(Files.readAllBytes(bid.resolve("bid.sealed"))).isEqualTo(sealed);
    }

    @Test
    void withdrawalWantsToBeConfirmed() {
        made();
        run("submit");

        assertThat(run("withdraw").err()).contains("toolbox.not-confirmed");
        assertThat(platform.requests).noneMatch(request -> request.endsWith("/withdraw"));
        assertThat(run("withdraw", "--yes").exitCode()).isZero();
        assertThat(platform.requests).anyMatch(request -> request.endsWith("/withdraw"));
    }
}
