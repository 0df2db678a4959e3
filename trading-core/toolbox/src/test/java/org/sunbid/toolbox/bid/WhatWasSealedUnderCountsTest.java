package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.toolbox.tender.FakeTender;

import static org.assertj.core.api.Assertions.assertThat;

/** A platform that asks for keys too early or for somebody else, and one that has others sign for it. */
class WhatWasSealedUnderCountsTest extends BidderAtWork {

    private static final Credentials STRANGER = CA.issuePair("Somebody else", "91530100MA6K5XYZ1R");

    @Test
    void thePlatformsWordDoesNotMoveTheDeadlineForward() {
        made();
        platform.lies.put("deadline", Instant.now().minusSeconds(1).toString());

        assertNotReleased("toolbox.too-early");
    }

    @Test
    void anIssuerWhoSignsAnEarlierDeadlineAfterwardsDoesNotMoveItEither() {
        made();
        platform.tender.deadline = Instant.now().minusSeconds(1);

        assertNotReleased("toolbox.too-early");
    }

    @Test
    void aSignedPostponementCountsWhateverWasKeptAndIsSaid() throws IOException {
        made();
        reachDeadline();
        platform.tender.postpone(Instant.now().plusSeconds(600));
        platform.lies.put("deadline", Instant.now().minusSeconds(1).toString());

        assertNotReleased("toolbox.too-early");
    }

    @Test
    void aLaterWordOfThePlatformCountsBecauseATenderCanStandStill() throws IOException {
        made();
        reachDeadline();
        platform.lies.put("deadline", Instant.now().plusSeconds(600).toString());

        assertNotReleased("toolbox.too-early");
    }

    @Test
    void anIssuerRevokedAfterTheBidWasSealedKeepsNobodyFromOpening() throws Exception {
        platform.tender.signer = CA.issuePair("Tenderee", FakeTender.ISSUER);
        made();
        reachDeadline();
        Thread.sleep(1_000); // revocation lists know whole seconds
        CA.revoke(platform.tender.signer.signingCertificate(), Instant.now());
        CA.publish(folder.resolve("trust"), "demo");

        assertThat(run("release-key").exitCode()).isZero();
        Files.delete(bid.resolve("terms.json"));
        assertThat(run("release-key").err()).contains("[certificate.revoked]");
    }

    @Test
    void noKeyGoesToAnotherOrganisationOnTheTrustList() throws IOException {
        made();
        reachDeadline();
        platform.platform = STRANGER;

        assertNotReleased("toolbox.wrong-platform");
    }

    @Test
    void anotherTenderThanTheKeptOneReleasesNothing() throws IOException {
        made();
        reachDeadline();
        platform.platform = STRANGER;
        platform.tender.signer = STRANGER;
        Map<String, String> other = Map.of("uscc", "91530100MA6K5XYZ1R", "name", "Somebody else");
        platform.tender.data.put("tenderee", other);
        platform.tender.data.put("platform", other);

        assertNotReleased("toolbox.terms-differ");
    }

    @Test
    void aFolderOfBeforeGoesByWhatIsSignedNow() throws IOException {
        made();
        Files.delete(bid.resolve("terms.json"));
        platform.lies.put("deadline", Instant.now().minusSeconds(1).toString());
        assertNotReleased("toolbox.too-early");

        platform.tender.deadline = Instant.now().minusSeconds(1);
        assertThat(run("release-key").exitCode()).isZero();
    }

    @Test
    void aTicketThatAnotherThanThePlatformSignedIsNotTaken() {
        made();
        platform.platform = STRANGER;

        assertThat(run("submit").err()).contains("[toolbox.wrong-platform]", "Somebody else");
        assertThat(bid.resolve("ticket.json")).doesNotExist();
        assertThat(bid.resolve("receipt.json")).doesNotExist();
    }

    @Test
    void aReceiptThatAnotherThanThePlatformSignedIsNotTaken() {
        made();
        platform.receiptSigner = java.util.Optional.of(STRANGER);

        assertThat(run("submit").err()).contains("[toolbox.wrong-platform]", "Somebody else");
        assertThat(bid.resolve("ticket.json")).exists();
        assertThat(bid.resolve("receipt.json")).doesNotExist();
    }

    @Test
    void aReceiptOfAWithdrawalThatAnotherThanThePlatformSignedIsNotTaken() {
        made();
        assertThat(run("submit").exitCode()).isZero();
        platform.receiptSigner = java.util.Optional.of(STRANGER);

        assertThat(run("withdraw", "--yes").err()).contains("[toolbox.wrong-platform]", "Somebody else");
        assertThat(bid.resolve("withdrawal.json")).doesNotExist();
    }

    @Test
    void aFolderOfBeforeTakesReceiptsOfTheSignedPlatformAlone() throws IOException {
        made();
        Files.delete(bid.resolve("terms.json"));
        platform.tender.data.put("platform", Map.of("uscc", FakeTender.ISSUER, "name", "Tenderee"));

        assertThat(run("submit").err()).contains("[toolbox.wrong-platform]");
    }

    private void assertNotReleased(String code) {
        assertThat(run("release-key").err()).contains("[" + code + "]");
        assertThat(platform.requests).noneMatch(request -> request.endsWith("/releases"));
    }
}
