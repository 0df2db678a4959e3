package org.sunbid.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What a visible signature looks like, in the form PDFBox takes it: a one-page document with one drawn field. */
final class SealTemplate {

    private static final float SIDE = 104;
    private static final float MARGIN = 48;

    private SealTemplate() {}

    static InputStream of(PDDocument target, SignatureAppearance appearance) throws IOException {
        PDRectangle box = box(target, appearance.field());
        try (PDDocument template = new PDDocument();
                PdfFonts fonts = new PdfFonts(template);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page =
                    new PDPage(target.getPage(target.getNumberOfPages() - 1).getMediaBox());
            template.addPage(page);
            PDAcroForm form = new PDAcroForm(template);
            template.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(box);
            page.getAnnotations().add(widget);
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(drawn(template, fonts, box, appearance));
            widget.setAppearance(looks);
            template.save(file);
            return new ByteArrayInputStream(file.toByteArray());
        }
    }

    private static PDRectangle box(PDDocument target, String field) {
        return target.getSignatureFields().stream()
                .filter(candidate -> !field.isEmpty() && field.equals(candidate.getPartialName()))
                .map(found -> found.getWidgets().get(0).getRectangle())
                .findFirst()
                .orElseGet(() -> {
                    PDRectangle page =
                            target.getPage(target.getNumberOfPages() - 1).getMediaBox();
                    return new PDRectangle(page.getWidth() - MARGIN - SIDE, MARGIN + 16, SIDE, SIDE);
                });
    }

    private static PDAppearanceStream drawn(
            PDDocument template, PdfFonts fonts, PDRectangle box, SignatureAppearance appearance) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(template);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        try (PDAppearanceContentStream pen = new PDAppearanceContentStream(stream)) {
            new SealDrawing(pen, fonts, box).draw(appearance);
        }
        fonts.reduce();
        return stream;
    }
}
