package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformUnreachable;
import org.sunbid.toolbox.platform.Retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What failed on the bidder's own computer is kept and told to the platform as soon as it can be. */
class FailedReleaseTest extends BidderAtWork {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static final String REPORTS = "/api/halls/" + FakePlatform.LOT + "/reports";

    @Test
    void anAttemptThatReachedNobodyIsToldWithTheNextOneThatDoes() throws Exception {
        made();
        run("submit");
        reachDeadline();
        ReleaseKey release = new ReleaseKey(
                Credentials.read(key(), PASSWORD.toCharArray()), TrustList.load(folder.resolve("trust")));
        PlatformClient away = PlatformClient.of(NOBODY, Locale.ENGLISH)
                .with("token")
                .with(new Retry(1, Duration.ZERO, Duration.ZERO));
        assertThatThrownBy(() -> release.release(new BidFolder(bid), away, Instant.now()))
                .isInstanceOf(PlatformUnreachable.class);
        assertThat(codes(Files.readAllBytes(failed()))).containsExactly("toolbox.unreachable");

        platform.files.put(REPORTS, "{}");
        assertThat(run("release-key").exitCode()).isZero();
        assertThat(codes(platform.bodies.get(REPORTS))).containsExactly("toolbox.unreachable");
        assertThat(failed()).doesNotExist();
    }

    @Test
    void aKeyThatCannotBeOpenedIsToldAndWhatThePlatformDoesNotTakeIsKept() throws IOException {
        made();
        Files.write(key(), new byte[100]);
        assertThat(run("release-key").err()).contains("certificate.keystore-unreadable");
        assertThat(codes(platform.bodies.get(REPORTS))).containsExactly("certificate.keystore-unreadable");
        assertThat(failed()).exists();

        Files.delete(key());
        platform.files.put(REPORTS, "{}");
        assertThat(run("release-key").exitCode()).isNotZero();
        assertThat(codes(platform.bodies.get(REPORTS)))
                .containsExactly("certificate.keystore-unreadable", "toolbox.key-missing");
        assertThat(failed()).doesNotExist();
    }

    @Test
    void anotherKeyThanTheSealsIsToldAsSuch() throws Exception {
        made();
        run("submit");
        reachDeadline();
        KeyFileOfATest.write(CA.issuePair("Bidder One", "91350100M000100Y43"), key(), PASSWORD);
        assertThat(run("release-key").err()).contains("seal.not-a-recipient");
        assertThat(codes(platform.bodies.get(REPORTS))).containsExactly("seal.not-a-recipient");
    }

    @Test
    void tooEarlyIsNoFailureAndTheListIsBounded() throws IOException {
        made();
        run("submit");
        assertThat(run("release-key").err()).contains("toolbox.too-early");
        assertThat(failed()).doesNotExist();
        FailedAttempts attempts = new BidFolder(bid).failedAttempts();
        for (int i = 0; i < FailedAttempts.LIMIT + 5; i++) {
            attempts.note("toolbox.unreachable", Instant.EPOCH.plusSeconds(i));
        }
        assertThat(codes(Files.readAllBytes(failed()))).hasSize(FailedAttempts.LIMIT);
    }

    private Path failed() {
        return bid.resolve("failed.json");
    }

    private static List<String> codes(byte[] json) {
        return JsonObject.read(json).objects("attempts", FailedAttempts.LIMIT).stream()
                .map(attempt -> attempt.text("code"))
                .toList();
    }
}
