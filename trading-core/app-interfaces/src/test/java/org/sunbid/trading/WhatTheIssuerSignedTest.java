package org.sunbid.trading;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.bid.VerifiedTerms;
import org.sunbid.toolbox.platform.PlatformClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A bidder's toolbox finds at the platform all that the issuer signed, and the platform says the same (PROTOCOL.md §19). */
@QuarkusTest
class WhatTheIssuerSignedTest {

    @Inject
    StatutoryCalendar calendar;

    @Inject
    TrustedAuthorities authorities;

    @Test
    void theToolboxReadsIssuerPlatformAndTheNewestDeadline() throws InterruptedException {
        Person agency = Deal.register(Suite.GM_1, "云南滇池工程咨询有限公司", "AGENCY", "TENDEREE");
        String tender = Deal.published(agency, calendar);
        VerifiedTerms before = terms(tender);

        Instant moved = before.tender().deadline().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.MILLIS);
        clarify(agency, tender, moved);

        VerifiedTerms after = terms(tender);
        var platform = authorities
                .current()
                .verify(TestCredentials.platform().signingCertificate(), Purpose.SIGN, Instant.now());
        assertThat(after.tender().issuer().uscc()).isEqualTo(agency.uscc());
        assertThat(after.tender().terms().platform().holds(platform)).isTrue();
        assertThat(after.tender().deadline()).isEqualTo(moved);
        assertThat(after.lot().documentVersion()).isEqualTo(2);
    }

    private VerifiedTerms terms(String tender) throws InterruptedException {
        PlatformClient anybody = PlatformClient.of(URI.create("http://localhost:" + RestAssured.port), Locale.ENGLISH);
        return VerifiedTerms.of(anybody, tender + "001", authorities.current(), Instant.now());
    }

    private static void clarify(Person agency, String tender, Instant newDeadline) {
        Map<String, Object> notice = new HashMap<>();
        notice.put("title", "关于投标截止时间的修改");
        notice.put("text", "投标截止时间顺延五日。");
        notice.put("affectsBids", false);
        notice.put("newDeadline", newDeadline.toString());
        String path = "/api/tenders/" + tender + "/clarifications";
        String content = Deal.json(agency.request())
                .body(notice)
                .post(path + "/signing")
                .then()
                .statusCode(200)
                .extract()
                .path("content");
        byte[] signature =
                DetachedSignature.sign(agency.credentials(), Base64.getDecoder().decode(content), Instant.now());
        Deal.json(agency.request())
                .body(Map.of("content", content, "signature", Deal.base64(signature)))
                .post(path)
                .then()
                .statusCode(201);
    }
}
