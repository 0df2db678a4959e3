package org.sunbid.notice;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.suite.Suite;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class VerifyingTest {

    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");

    @Test
    void a_signed_pdf_shows_who_signed_and_that_it_is_whole() {
        byte[] pdf = PdfSigning.seal(
                record(),
                TestCredentials.issue(Suite.GM_1, "昆明市公共资源交易中心", "91350100M000100Y43"),
                SignatureAppearance.organisation("昆明市公共资源交易中心", "", AT));
        upload("/verify/pdf", pdf)
                .body(containsString("核验通过"))
                .body(containsString("昆明市公共资源交易中心"))
                .body(containsString("整个文件"));
    }

    @Test
    void a_pdf_signed_by_a_stranger_does_not_hold() {
        var stranger = DemoAuthority.create(Suite.ISO_1, "Nobody").issuePair("陌生人", "");
        byte[] pdf = PdfSigning.seal(record(), stranger, SignatureAppearance.invisible("陌生人", "", AT));
        upload("/verify/pdf", pdf).body(containsString("核验未通过")).body(containsString("陌生人"));
    }

    @Test
    void a_pdf_without_signatures_says_so() {
        upload("/verify/pdf", record()).body(containsString("这个 PDF 没有签名"));
    }

    @Test
    void a_draw_that_can_be_repeated_holds_and_a_changed_one_does_not() {
        var transcript = Draw.draw(
                DrawRequest.of("panel:test", List.of("甲", "乙", "丙", "丁"), 2),
                List.of(Nonce.random("platform"), Nonce.random("tenderee")));
        byte[] document = transcript.write();
        upload("/verify/draw", document)
                .body(containsString("核验通过"))
                .body(containsString(transcript.picked().get(0)));
        String changed = new String(document, StandardCharsets.UTF_8).replace("\"picks\":2", "\"picks\":3");
        upload("/verify/draw", changed.getBytes(StandardCharsets.UTF_8)).body(containsString("核验未通过"));
    }

    @Test
    void rubbish_is_refused_kindly_everywhere() {
        byte[] rubbish = "rubbish".getBytes(StandardCharsets.UTF_8);
        for (String path : List.of("/verify/pdf", "/verify/receipt", "/verify/draw")) {
            upload(path, rubbish).body(containsString("核验未通过"));
        }
    }

    private static byte[] record() {
        return PdfDocument.titled("开标记录", "", Locale.SIMPLIFIED_CHINESE)
                .paragraph("内容")
                .toBytes(AT);
    }

    private static ValidatableResponse upload(String path, byte[] content) {
        return given().multiPart("file", "file.bin", content).post(path).then().statusCode(200);
    }
}
