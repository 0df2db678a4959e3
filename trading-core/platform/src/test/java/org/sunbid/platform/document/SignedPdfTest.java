package org.sunbid.platform.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sunbid.pdf.PdfSignature;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.signature.SignatureInPdf;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignedPdfTest {

    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");

    private final DemoAuthority national = DemoAuthority.create(Suite.GM_1, "测试国密根");
    private final DemoAuthority international = DemoAuthority.create(Suite.ISO_1, "Test root");
    private final TrustList trust = TrustList.of(
            List.of(national.certificate(), international.certificate()), List.of(national.crl(), international.crl()));

    @Test
    void several_people_sign_one_after_another_and_all_signatures_stay_valid() throws Exception {
        byte[] pdf = report();
        pdf = sign(pdf, national.issuePair("专家甲", ""), 1, "专家甲");
        pdf = sign(pdf, international.issuePair("专家乙", ""), 2, "专家乙");
        Credentials platform = national.issuePair("昆明市公共资源交易中心", "91350100M000100Y43");
        pdf = PdfSigning.seal(pdf, platform, SignatureAppearance.organisation(3, "昆明市公共资源交易中心", "盖章", AT));
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/signed.pdf"), pdf);

        List<PdfSignature> signatures = PdfVerification.verify(pdf, trust, AT);

        assertThat(signatures).extracting(PdfSignature::refusal).containsOnly(java.util.Optional.empty());
        assertThat(signatures)
                .extracting(signature -> signature.signer().orElseThrow().subjectName())
                .containsExactly("专家甲", "专家乙", "昆明市公共资源交易中心");
        assertThat(signatures).extracting(PdfSignature::wholeDocument).containsExactly(false, false, true);
        assertThat(PdfVerification.complete(signatures)).isTrue();
    }

    @Test
    void a_changed_byte_breaks_the_signature() {
        byte[] pdf =
                PdfSigning.seal(report(), national.issuePair("平台", ""), SignatureAppearance.invisible("平台", "", AT));
        pdf[300] ^= 1;
        assertThat(refusals(pdf)).containsExactly("signature.wrong-content");
    }

    @Test
    void a_page_added_after_signing_is_noticed() throws Exception {
        byte[] pdf =
                PdfSigning.seal(report(), national.issuePair("平台", ""), SignatureAppearance.invisible("平台", "", AT));
        byte[] changed = withAnotherPage(pdf);
        assertThat(refusals(changed)).containsExactly("signature.changed-since");
        assertThat(PdfVerification.complete(PdfVerification.verify(changed, trust, AT)))
                .isFalse();
    }

    @Test
    void words_written_over_a_signed_page_are_noticed_even_when_signed_again() throws Exception {
        byte[] pdf = sign(report(), national.issuePair("专家甲", ""), 1, "专家甲");
        byte[] changed = sign(withWordsOnTheFirstPage(pdf), national.issuePair("专家乙", ""), 2, "专家乙");
        List<PdfSignature> signatures = PdfVerification.verify(changed, trust, AT);
        assertThat(signatures).extracting(PdfSignature::valid).containsExactly(false, true);
    }

    @Test
    void a_file_attached_after_signing_is_noticed() throws Exception {
        byte[] pdf =
                PdfSigning.seal(report(), national.issuePair("平台", ""), SignatureAppearance.invisible("平台", "", AT));
        assertThat(refusals(withAFileAttached(pdf))).containsExactly("signature.changed-since");
    }

    @Test
    void a_signer_whom_nobody_vouches_for_is_named_as_such() {
        Credentials stranger = DemoAuthority.create(Suite.GM_1, "陌生根").issuePair("陌生人", "");
        byte[] pdf = PdfSigning.seal(report(), stranger, SignatureAppearance.invisible("陌生人", "", AT));
        assertThat(refusals(pdf)).hasSize(1).first().asString().startsWith("certificate.");
    }

    @Test
    void a_stored_prepared_file_can_be_signed_later_but_only_once() {
        byte[] stored = PdfSigning.prepare(report(), SignatureAppearance.person(1, "专家甲", "", AT))
                .document();
        PreparedPdf prepared = PdfSigning.reopen(stored);
        byte[] cms = SignatureInPdf.sign(national.issuePair("专家甲", ""), prepared.toBeSigned());
        byte[] signed = PdfSigning.embed(prepared, cms);
        assertThat(refusals(signed)).isEmpty();
        assertThatThrownBy(() -> PdfSigning.reopen(signed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_with_more_signatures_than_anybody_needs_is_refused_before_any_is_compared() throws Exception {
        byte[] pdf =
                PdfSigning.seal(report(), national.issuePair("平台", ""), SignatureAppearance.invisible("平台", "", AT));
        byte[] crowded = withCopiesOfItsSignature(pdf, PdfVerification.MOST_SIGNATURES);

        assertThatThrownBy(() -> PdfVerification.verify(crowded, trust, AT))
                .isInstanceOfSatisfying(
                        SealingException.class, e -> assertThat(e.reasonCode()).isEqualTo("signature.malformed"));
    }

    @Test
    void a_file_made_to_exhaust_the_stack_is_refused() {
        byte[] deep = nested(100_000);

        assertThatThrownBy(() -> PdfVerification.verify(deep, trust, AT))
                .isInstanceOfSatisfying(
                        SealingException.class, e -> assertThat(e.reasonCode()).isEqualTo("signature.malformed"));
        assertThat(PdfVerification.verify(nested(20), trust, AT)).isEmpty();
    }

    @Test
    void rubbish_is_no_pdf() {
        assertThatThrownBy(() -> PdfVerification.verify(new byte[] {1, 2, 3}, trust, AT))
                .isInstanceOf(SealingException.class);
    }

    @Test
    void text_survives_with_characters_outside_the_font_shown_as_boxes() throws Exception {
        byte[] pdf = PdfDocument.titled("标题", "", Locale.SIMPLIFIED_CHINESE)
                .paragraph("昆明\u0007 😀 end")
                .toBytes(AT);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("昆明 □ end", "第 1 页 / 共 1 页");
        }
    }

    private byte[] report() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("招标项目", "昆明市盘龙区金汁河水环境综合治理工程施工招标（第二次）");
        facts.put("标段编号", "A5301001234567890123001");
        facts.put("开标时间", "2026-11-22 14:30");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(List.of(String.valueOf(i), "云南某某建设工程有限公司第" + i + "分公司", "12,345,678.90", "365"));
        }
        return PdfDocument.titled("开标记录表", "Sunbid 阳光标 · 昆明市公共资源交易中心", Locale.SIMPLIFIED_CHINESE)
                .facts(facts)
                .heading("一、开标一览表")
                .table(new PdfTable(
                        List.of(
                                PdfTable.Column.numbers("序号", 1),
                                PdfTable.Column.words("投标人", 5),
                                PdfTable.Column.numbers("报价（元）", 2.5),
                                PdfTable.Column.numbers("工期（天）", 1.5)),
                        rows))
                .heading("二、说明")
                .paragraph("本记录由系统自动生成，所有投标文件均由投标人自行解密。The record is generated by the system.")
                .qrCode("https://public.example/verify?d=0123456789abcdef", "扫码核验：上传本文件即可查看签名人、签名时间与文件是否被改动。")
                .heading("三、签署")
                .signatures(List.of("评标委员会成员一", "评标委员会成员二", "交易平台"))
                .toBytes(AT);
    }

    private static byte[] sign(byte[] pdf, Credentials signer, int box, String name) {
        PreparedPdf prepared = PdfSigning.prepare(pdf, SignatureAppearance.person(box, name, "同意", AT));
        return PdfSigning.embed(prepared, SignatureInPdf.sign(signer, prepared.toBeSigned()));
    }

    private List<String> refusals(byte[] pdf) {
        return PdfVerification.verify(pdf, trust, AT).stream()
                .flatMap(signature -> signature.refusal().stream())
                .toList();
    }

    private static byte[] withCopiesOfItsSignature(byte[] pdf, int copies) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            for (int i = 0; i < copies; i++) {
                PDSignatureField field = new PDSignatureField(form);
                field.getCOSObject()
                        .setItem(
                                COSName.V, document.getLastSignatureDictionary().getCOSObject());
                form.getFields().add(field);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page whose resources are so many dictionaries, each in the one before. */
    private static byte[] nested(int dictionaries) {
        StringBuilder pdf = new StringBuilder("""
                %PDF-1.7
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources <</X 4 0 R>>>> endobj
                """);
        for (int i = 4; i < dictionaries + 4; i++) {
            pdf.append(i).append(" 0 obj <</A ").append(i + 1).append(" 0 R>> endobj\n");
        }
        pdf.append(dictionaries + 4).append(" 0 obj null endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] withAnotherPage(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(file);
            return file.toByteArray();
        }
    }

    private static byte[] withAFileAttached(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PdfAttachment.attach(
                    document, List.of(new PdfAttachment("x.json", "application/json", "", new byte[1])), AT);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(file);
            return file.toByteArray();
        }
    }

    private static byte[] withWordsOnTheFirstPage(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream pen =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                pen.addRect(100, 100, 200, 200);
                pen.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(file);
            return file.toByteArray();
        }
    }
}
