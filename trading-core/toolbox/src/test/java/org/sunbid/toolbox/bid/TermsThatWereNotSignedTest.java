package org.sunbid.toolbox.bid;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.tender.FakeTender;

import static org.assertj.core.api.Assertions.assertThat;

/** A platform that says something else than the issuer signed, and strangers whose certificates are trusted as well. */
class TermsThatWereNotSignedTest extends BidderAtWork {

    private static final Credentials STRANGER = CA.issuePair("Somebody else", "91530100MA6K5XYZ1R");

    @ParameterizedTest
    @CsvSource({
        "releasePolicy, custodians, releasePolicy: bidder ≠ custodians",
        "tenderName, Bridge, tenderName: Road ≠ Bridge",
        "lotName, Section 2, lotName: Section 1 ≠ Section 2",
        "priceCap, 3000000, priceCap: 2000000.5 ≠ 3000000"
    })
    void whatThePlatformSaysOtherwiseIsNamedWithBothValues(String field, String lie, String detail) {
        platform.lies.put(field, lie);

        assertThat(make("1280000.50").err()).contains("[toolbox.terms-differ]", detail);
        assertThat(CommandLineRun.in(Locale.CHINESE, Map.of("SUNBID_PASSWORD", PASSWORD), making())
                        .err())
                .contains("平台所述与招标人签名的内容不一致", detail);
        assertThat(bid.resolve("bid.asice")).doesNotExist();
    }

    @Test
    void suitesEnvelopesVersionAndConsortiaAreComparedToo() {
        Map<String, Object> lies = Map.of(
                "suites",
                List.of("ISO-1"),
                "envelopes",
                List.of("price", "technical"),
                "documentVersion",
                2,
                "consortiumMembers",
                3);
        lies.forEach((field, lie) -> {
            platform.lies.clear();
            platform.lies.put(field, lie);
            assertThat(make("1280000.50").err()).contains("[toolbox.terms-differ]", field + ": ");
        });
    }

    @Test
    void anEarlierDeadlineThanTheSignedOneIsRefusedAndALaterOneIsNot() {
        platform.lies.put("deadline", Instant.now().minusSeconds(1).toString());
        assertThat(make("1280000.50").err()).contains("[toolbox.terms-differ]", "deadline: ");

        platform.lies.put("deadline", Instant.now().plusSeconds(7200).toString());
        assertThat(make("1280000.50").exitCode()).isZero();
    }

    @Test
    void whatWasSignedIsComparedOnceMoreWhenSealing() {
        make("1280000.50");
        platform.lies.put("releasePolicy", "custodians");

        assertThat(run("seal").err()).contains("[toolbox.terms-differ]");
        assertThat(bid.resolve("bid.sealed")).doesNotExist();
    }

    @Test
    void aTenderThatAStrangerSignedIsRefused() {
        platform.tender.signer = STRANGER;

        assertThat(make("1280000.50").err()).contains("[toolbox.tender-signer]", "Somebody else");
    }

    @Test
    void theAgencyThatTheTenderNamesMaySign() {
        platform.tender.signer = STRANGER;
        platform.tender.data.put("agency", Map.of("uscc", "91530100MA6K5XYZ1R", "name", "Agency"));

        CommandLineRun made = make("1280000.50");

        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).contains("Somebody else (91530100MA6K5XYZ1R)");
    }

    @Test
    void aTenderOfAnotherCodeOrWithoutASignatureIsRefused() {
        platform.tender.data.put("tender", "A5301030012611220002");
        assertThat(make("1280000.50").err()).contains("[toolbox.tender-malformed]");

        platform.tender.data.put("tender", FakeTender.TENDER);
        platform.tender.hidden = "tender.json.p7s";
        assertThat(make("1280000.50").err()).contains("[toolbox.tender-incomplete]");
    }

    @Test
    void aLotThatIsNotSignedForIsRefused() {
        assertThat(run("make", offer(FakeTender.TENDER + "009")).err()).contains("[toolbox.tender-malformed]");
    }

    @Test
    void aClarificationThatAStrangerSignedIsRefused() {
        platform.tender.clarify(
                STRANGER, Map.of("newDeadline", Instant.now().plusSeconds(7200).toString()));

        assertThat(make("1280000.50").err()).contains("[toolbox.tender-signer]", "Somebody else");
    }

    @Test
    void aClarificationLeftOutOfTheMiddleIsMissed() {
        platform.tender.postpone(Instant.now().plusSeconds(7200));
        platform.tender.postpone(Instant.now().plusSeconds(9000));
        assertThat(make("1280000.50").exitCode()).isZero();

        platform.tender.clarifications.remove(1);

        assertThat(make("1280000.50").err()).contains("[toolbox.tender-incomplete]", "clarification-1.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "tender", "type"})
    void aClarificationOfAnotherNumberTenderOrTypeIsRefused(String field) {
        Object other = field.equals("number") ? Integer.valueOf(7) : "A5301030012611220002";
        platform.tender.clarify(platform.tender.signer, Map.of(field, other));

        assertThat(make("1280000.50").err()).contains("[toolbox.tender-malformed]");
    }

    @Test
    void aSignedDocumentThatIsTooLongAndTooManyClarificationsAreRefused() {
        platform.tender.data.put("summary", "x".repeat(1 << 20));
        assertThat(make("1280000.50").err()).contains("[toolbox.tender-incomplete]", "tender.json");

        platform.tender.data.remove("summary");
        platform.tender.clarifications.put(501, new FakeTender.Clarification(STRANGER, Map.of()));
        assertThat(make("1280000.50").err()).contains("[toolbox.tender-incomplete]", "501");
    }

    @Test
    void aTenderThatNamesNoPlatformIsRefused() {
        platform.tender.data.put("platform", Map.of("uscc", "", "name", "Trading platform"));

        assertThat(make("1280000.50").err()).contains("[toolbox.tender-malformed]");
    }

    @Test
    void keysOfAnotherPlatformThanTheSignedOneAreNotSealedUnder() {
        platform.platform = STRANGER;

        assertThat(make("1280000.50").err()).contains("[toolbox.wrong-platform]", "Somebody else");
    }

    @Test
    void theIssuerIsShownBeforeSealing() {
        make("1280000.50");

        assertThat(run("seal").out()).contains("Tenderee (" + FakeTender.ISSUER + ")", FakeTender.PLATFORM);
        assertThat(Files.exists(bid.resolve("terms.json"))).isTrue();
    }

    private String[] making() {
        return arguments("make", offer(FakePlatform.LOT));
    }

    private String[] offer(String lot) {
        List<String> offer = List.of(
                "--lot",
                lot,
                "--price",
                "1280000.50",
                "--period",
                "90",
                "--quality",
                "Qualified",
                "--manager",
                "Zhang");
        String[] all = offer.toArray(new String[offer.size() + 1]);
        all[offer.size()] = document.toString();
        return all;
    }
}
