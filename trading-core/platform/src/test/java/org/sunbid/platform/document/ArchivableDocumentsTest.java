package org.sunbid.platform.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/** veraPDF, the PDF Association's validator, finds no fault with our PDF/A. */
class ArchivableDocumentsTest {

    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");

    private final DemoAuthority authority = DemoAuthority.create(Suite.ISO_1, "Demo CA");

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_document_is_pdf_a_2b_before_and_after_several_signatures() throws Exception {
        byte[] pdf = document().toBytes(AT);
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();

        byte[] signed = pdf;
        for (SignatureAppearance appearance : List.of(
                SignatureAppearance.person(1, "专家甲", "同意", AT),
                SignatureAppearance.organisation(2, "交易平台", "盖章", AT),
                SignatureAppearance.organisation("招标人", "", AT),
                SignatureAppearance.invisible("交易平台", "归档", AT))) {
            signed = PdfSigning.seal(signed, authority.issuePair("签名人", ""), appearance);
        }
        assertThat(faults(signed, PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @Test
    void a_document_with_a_file_in_it_is_pdf_a_3b() throws Exception {
        byte[] pdf = document()
                .attach("receipt.json", "application/json", "回执数据", "{}".getBytes(StandardCharsets.UTF_8))
                .toBytes(AT);
        byte[] sealed = PdfSigning.seal(
                pdf, authority.issuePair("交易平台", ""), SignatureAppearance.organisation(1, "交易平台", "", AT));
        assertThat(faults(sealed, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(faults(sealed, PDFAFlavour.PDFA_2_B)).isNotEmpty();
    }

    private static PdfDocument document() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("招标项目", "昆明市盘龙区金汁河水环境综合治理工程 & 配套 <一期>");
        facts.put("English", "Words in Latin letters, and 😀 that no font here has");
        return PdfDocument.titled("开标记录 & <表>", "Sunbid 阳光标", Locale.SIMPLIFIED_CHINESE)
                .facts(facts)
                .heading("一、开标一览表")
                .table(new PdfTable(
                        List.of(PdfTable.Column.numbers("序号", 1), PdfTable.Column.words("投标人", 5)),
                        List.of(List.of("1", "云南某某建设工程有限公司"))))
                .paragraph("本记录由系统自动生成。")
                .qrCode("https://public.example/verify", "扫码核验")
                .signatures(List.of("评标委员会成员", "交易平台"));
    }

    /** The rules that are broken, with what veraPDF says of each. */
    private static Set<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        Set<String> faults = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                faults.add(assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
            }
            assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
        }
        return faults;
    }
}
