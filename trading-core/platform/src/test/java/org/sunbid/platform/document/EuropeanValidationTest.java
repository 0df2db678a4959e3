package org.sunbid.platform.document;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.platform.document.EuropeanValidator.Finding;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.container.BidContainerWriter;
import org.sunbid.sealing.container.BidItem;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.DocumentFile;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.SignatureInPdf;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

/** What is signed in suite ISO-1 validates outside Sunbid, by the rules of ETSI EN 319 102-1. */
class EuropeanValidationTest {

    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");
    private static final String USCC = "91530100MA6K5XYZ1R";

    /** A demonstration authority has no address where its own certificate and its revocation list could be had. */
    private static final List<String> NOT_ONLINE = List.of(
            "BBB_XCV_AIA_PRES_ANS The authority info access is not present!",
            "BBB_XCV_REVOC_PRES_ANS The revocation info access is not present!");

    private final DemoAuthority authority = DemoAuthority.create(Suite.ISO_1, "Demo CA");
    private final EuropeanValidator europe = new EuropeanValidator(authority);

    @Test
    void several_signatures_in_one_pdf_are_pades_b() {
        byte[] pdf = PdfDocument.titled("开标记录", "", Locale.SIMPLIFIED_CHINESE)
                .paragraph("内容")
                .signatures(List.of("专家", "平台"))
                .toBytes(AT);
        Credentials expert = authority.issuePair("专家甲", "");
        PreparedPdf prepared = PdfSigning.prepare(pdf, SignatureAppearance.person(1, "专家甲", "同意", AT));
        byte[] signed = PdfSigning.embed(prepared, SignatureInPdf.sign(expert, prepared.toBeSigned()));
        Credentials platform = authority.issuePair("交易平台", USCC);
        byte[] sealed = PdfSigning.seal(signed, platform, SignatureAppearance.organisation(2, "交易平台", "盖章", AT));
        byte[] thrice = PdfSigning.seal(sealed, platform, SignatureAppearance.invisible("交易平台", "归档", AT));

        List<Finding> findings = europe.validate(thrice, "record.pdf", AT.plusSeconds(60));

        assertThat(findings).extracting(Finding::signer).containsExactly("专家甲", "交易平台", "交易平台");
        assertThat(findings).allSatisfy(finding -> passed(finding, SignatureLevel.PAdES_BASELINE_B));
        sealed[400] ^= 1;
        assertThat(europe.validate(sealed, "record.pdf", AT.plusSeconds(60)))
                .noneMatch(finding -> finding.indication() == Indication.TOTAL_PASSED);
    }

    @Test
    void a_bids_container_is_asic_e_with_cades_b(@TempDir Path folder) throws Exception {
        byte[] container = container(folder);

        List<Finding> findings = europe.validate(container, "bid.asice", AT.plusSeconds(60));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> passed(finding, SignatureLevel.CAdES_BASELINE_B))
                .extracting(Finding::signer)
                .isEqualTo("云南建投");
        byte[] cheaper = replaced(container, "bid.json", "12345678.9", "12345678.8");
        assertThat(europe.validate(cheaper, "bid.asice", AT.plusSeconds(60)))
                .singleElement()
                .extracting(Finding::indication)
                .isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void a_detached_signature_is_cades_b() {
        byte[] content = "投标函".getBytes(StandardCharsets.UTF_8);
        byte[] signature = DetachedSignature.sign(authority.issuePair("张三", ""), content, AT);

        assertThat(europe.validate(signature, content, AT.plusSeconds(60)))
                .singleElement()
                .satisfies(finding -> passed(finding, SignatureLevel.CAdES_BASELINE_B));
        assertThat(europe.validate(signature, new byte[1], AT.plusSeconds(60)))
                .noneMatch(finding -> finding.indication() == Indication.TOTAL_PASSED);
    }

    /** The container with other words in one entry, and everything else in order. */
    private static byte[] replaced(byte[] container, String entry, String words, String others) throws Exception {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(container));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            to.setLevel(0);
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                String content = new String(from.readAllBytes(), StandardCharsets.ISO_8859_1);
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write((each.getName().equals(entry) ? content.replace(words, others) : content)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return changed.toByteArray();
    }

    private byte[] container(Path folder) throws Exception {
        SealSubject subject = new SealSubject(
                "E5301000001000012001",
                "E5301000001000012001001",
                USCC,
                UUID.fromString("3f1c0a52-7c1e-4c0e-9a55-6a5f0f6f2b10"),
                Envelope.WHOLE,
                1,
                AT);
        BidSheet sheet = BidSheet.of(
                subject,
                Optional.of(new BidOffer(new BigDecimal("12345678.90"), 365, "合格", "张三")),
                List.of(new BidItem("1", "平整场地", "m2", new BigDecimal("100.5"), new BigDecimal("3.20"))));
        Path file = Files.write(folder.resolve("技术标 一.pdf"), new byte[100_000]);
        ByteArrayOutputStream container = new ByteArrayOutputStream();
        new BidContainerWriter(authority.issuePair("云南建投", USCC), AT)
                .write(sheet, List.of(DocumentFile.of(file, "application/pdf")), container);
        return container.toByteArray();
    }

    private static void passed(Finding finding, SignatureLevel level) {
        assertThat(finding.remarks()).isSubsetOf(NOT_ONLINE);
        assertThat(finding.indication()).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(finding.level()).isEqualTo(level);
    }
}
