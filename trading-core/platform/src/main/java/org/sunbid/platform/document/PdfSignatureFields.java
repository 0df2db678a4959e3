package org.sunbid.platform.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Boxes with empty signature fields, two in a row. */
final class PdfSignatureFields {

    static final String NAME = "signature-";
    private static final float HEIGHT = 84;
    private static final float GAP = 12;
    private static final float BOX_WIDTH = (PdfPages.WIDTH - GAP) / 2;

    private final PdfPages pages;
    private final PdfFonts fonts;

    PdfSignatureFields(PdfPages pages, PdfFonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    void place(List<String> labels) throws IOException {
        PDDocument document = pages.document();
        PDAcroForm form = new PDAcroForm(document);
        form.getCOSObject().removeItem(COSName.NEED_APPEARANCES);
        document.getDocumentCatalog().setAcroForm(form);
        for (int i = 0; i < labels.size(); i++) {
            if (i % 2 == 0) {
                pages.need(HEIGHT + GAP);
                pages.advance(HEIGHT + GAP);
            }
            box(form, i + 1, labels.get(i), i % 2 == 0 ? 0 : BOX_WIDTH + GAP);
        }
        pages.advance(GAP);
    }

    private void box(PDAcroForm form, int number, String label, float left) throws IOException {
        PDRectangle box = new PDRectangle(PdfPages.MARGIN + left, pages.height(), BOX_WIDTH, HEIGHT);
        pages.content().setLineWidth(0.4f);
        pages.content().addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        pages.content().stroke();
        List<String> lines =
                Lines.of(fonts.printable(label), BOX_WIDTH - GAP, line -> PdfFonts.width(fonts.regular(), 8.5f, line));
        pages.textAt(lines.get(0), fonts.regular(), 8.5f, left + 6, HEIGHT - 13);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(NAME + number);
        form.getFields().add(field);
        widget(field.getWidgets().get(0), box);
    }

    /** PDF/A wants an appearance and the print flag of every annotation. */
    private void widget(PDAnnotationWidget widget, PDRectangle box) throws IOException {
        PDAppearanceStream nothing = new PDAppearanceStream(pages.document());
        nothing.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(nothing);
        widget.setRectangle(box);
        widget.setAppearance(appearance);
        widget.setPrinted(true);
        widget.setPage(pages.page());
        pages.page().getAnnotations().add(widget);
    }
}
