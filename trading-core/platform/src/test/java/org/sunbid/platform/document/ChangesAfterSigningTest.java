package org.sunbid.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody may try with a signed file so that it shows something else and still verifies. */
class ChangesAfterSigningTest {

    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");
    private static final COSName ODD = COSName.getPDFName("Odd");

    private final DemoAuthority authority = DemoAuthority.create(Suite.ISO_1, "Test root");
    private final Credentials platform = authority.issuePair("平台", "");

    /** What is done to a file that has been signed. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    @Test
    void a_stamp_that_calls_itself_a_signature_is_noticed() throws Exception {
        assertNoticed(document -> {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(50, 50, 400, 400));
            stamp.setAppearance(picture(document, "0 0 400 400 re f"));
            stamp.getCOSObject().setItem(COSName.FT, COSName.SIG);
            add(document, stamp.getCOSObject(), false);
        });
    }

    @Test
    void a_field_without_a_signature_but_with_a_picture_is_noticed() throws Exception {
        assertNoticed(document -> add(document, signatureField(document).getCOSObject(), true));
    }

    @Test
    void a_field_of_a_signature_that_acts_when_it_is_seen_is_noticed() throws Exception {
        assertNoticed(document -> {
            COSDictionary field = signatureField(document).getCOSObject();
            field.removeItem(COSName.AP);
            field.setItem(COSName.AA, new COSDictionary());
            add(document, field, true);
        });
    }

    @Test
    void another_picture_of_an_earlier_signature_is_noticed() throws Exception {
        assertNoticed(document -> {
            COSDictionary widget =
                    document.getSignatureFields().get(0).getWidgets().get(0).getCOSObject();
            widget.setItem(COSName.AP, picture(document, "0 0 9 9 re f"));
            widget.setNeedToBeUpdated(true);
        });
    }

    @Test
    void layers_switched_off_are_noticed() throws Exception {
        assertNoticed(document -> {
            document.getDocumentCatalog().setOCProperties(new PDOptionalContentProperties());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    @Test
    void a_picture_named_like_a_part_of_the_page_tree_is_noticed() throws Exception {
        assertNoticed(document -> {
            COSDictionary pictures = pictures(document);
            pictures.setItem(COSName.PARENT, pictures.getItem(COSName.getPDFName("Yes")));
            pictures.setItem(COSName.P, pictures.getItem(COSName.getPDFName("Yes")));
            update(document, pictures);
        });
    }

    @Test
    void one_picture_of_the_file_in_the_place_of_another_is_noticed() throws Exception {
        assertNoticed(document -> {
            COSDictionary pictures = pictures(document);
            pictures.setItem(ODD, pictures.getItem(COSName.getPDFName("No")));
            update(document, pictures);
        });
    }

    @Test
    void what_pages_inherit_is_compared() throws Exception {
        assertNoticed(document -> {
            COSDictionary tree = document.getPages().getCOSObject();
            tree.setInt(COSName.ROTATE, 180);
            tree.setNeedToBeUpdated(true);
        });
    }

    @Test
    void a_long_list_of_bookmarks_can_be_compared_and_a_second_signer_changes_nothing() throws Exception {
        byte[] signed = sign(sign(report(300), 1), 2);

        assertThat(PdfVerification.complete(PdfVerification.verify(signed, authority.trustList(), AT)))
                .isTrue();
    }

    private void assertNoticed(Change change) throws IOException {
        byte[] signed = sign(report(3), 1);
        assertThat(refusals(signed)).isEmpty();
        byte[] changed;
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            change.to(document);
            document.saveIncremental(file);
            changed = file.toByteArray();
        }
        assertThat(changed.length).isGreaterThan(signed.length);
        assertThat(refusals(changed)).containsExactly("signature.changed-since");
    }

    private List<String> refusals(byte[] pdf) {
        return PdfVerification.verify(pdf, authority.trustList(), AT).stream()
                .flatMap(signature -> signature.refusal().stream())
                .toList();
    }

    private byte[] sign(byte[] pdf, int box) {
        return PdfSigning.seal(pdf, platform, SignatureAppearance.organisation(box, "平台", "盖章", AT));
    }

    /** A report with bookmarks and pictures of a yes and a no; its first page shows both, and one of them oddly named. */
    private static byte[] report(int bookmarks) throws IOException {
        byte[] plain = PdfDocument.titled("标题", "", Locale.SIMPLIFIED_CHINESE)
                .paragraph("昆明")
                .signatures(List.of("甲", "乙"))
                .toBytes(AT);
        try (PDDocument document = Loader.loadPDF(plain);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            for (int i = 0; i < bookmarks; i++) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("第 " + i + " 节");
                outline.addLast(item);
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDResources resources = document.getPage(0).getResources();
            PDFormXObject yes = form(document, "0 0 9 9 re f");
            PDFormXObject no = form(document, "0 0 9 9 re s");
            resources.put(COSName.getPDFName("Yes"), yes);
            resources.put(COSName.getPDFName("No"), no);
            resources.put(ODD, yes);
            document.save(file);
            return file.toByteArray();
        }
    }

    private static COSDictionary pictures(PDDocument document) {
        return document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    }

    private static void update(PDDocument document, COSDictionary changed) {
        changed.setNeedToBeUpdated(true);
        document.getPage(0).getResources().getCOSObject().setNeedToBeUpdated(true);
        document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDSignatureField signatureField(PDDocument document) throws IOException {
        PDSignatureField field =
                new PDSignatureField(document.getDocumentCatalog().getAcroForm());
        field.setPartialName("another");
        field.getWidgets().get(0).setRectangle(new PDRectangle(50, 50, 400, 400));
        field.getWidgets().get(0).setAppearance(picture(document, "0 0 400 400 re f"));
        return field;
    }

    private static void add(PDDocument document, COSDictionary annotation, boolean field) throws IOException {
        PDPage page = document.getPage(0);
        append(page.getCOSObject(), COSName.ANNOTS, annotation);
        if (field) {
            append(document.getDocumentCatalog().getAcroForm().getCOSObject(), COSName.FIELDS, annotation);
        }
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    private static void append(COSDictionary dictionary, COSName name, COSBase element) {
        COSArray array = dictionary.getCOSArray(name) == null ? new COSArray() : dictionary.getCOSArray(name);
        array.add(element);
        dictionary.setItem(name, array);
        array.setNeedToBeUpdated(true);
        dictionary.setNeedToBeUpdated(true);
        element.setDirect(false);
    }

    private static PDAppearanceDictionary picture(PDDocument document, String drawn) throws IOException {
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        PDAppearanceStream stream = new PDAppearanceStream(document);
        draw(stream, drawn);
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static PDFormXObject form(PDDocument document, String drawn) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        draw(form, drawn);
        return form;
    }

    private static void draw(PDFormXObject form, String drawn) throws IOException {
        form.setBBox(new PDRectangle(400, 400));
        form.setResources(new PDResources());
        try (var content = form.getContentStream().createOutputStream()) {
            content.write(drawn.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }
}
