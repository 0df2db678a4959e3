package org.sunbid.platform.document;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A pen that moves down A4 pages and takes the next page when one is full. Lengths are points. */
final class PdfPages implements AutoCloseable {

    static final float MARGIN = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final float BOTTOM = 64;
    private static final float FOOTER = 36;
    private static final float FOOTER_SIZE = 8.5f;
    private static final float GREY = 0.38f;

    private final PDDocument document;
    private final PdfFonts fonts;
    private PDPage page;
    private PDPageContentStream content;
    private float height;

    PdfPages(PDDocument document, PdfFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        turn();
    }

    /** The page under the pen. */
    PDPage page() {
        return page;
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return content;
    }

    /** How high above the lower edge the pen stands. */
    float height() {
        return height;
    }

    /** How much is left of this page. */
    float room() {
        return height - BOTTOM;
    }

    /** Takes the next page unless this one has so much room left. */
    boolean need(float length) throws IOException {
        if (room() >= length) {
            return false;
        }
        turn();
        return true;
    }

    /** Moves down; takes the next page where this one ends. */
    void advance(float length) throws IOException {
        if (room() < length) {
            turn();
        }
        height -= length;
    }

    void text(String printable, PDType0Font font, float size, float left) throws IOException {
        textAt(printable, font, size, left, 0);
    }

    void grey(String printable, PDType0Font font, float size, float left) throws IOException {
        content.setNonStrokingColor(GREY, GREY, GREY);
        textAt(printable, font, size, left, 0);
        content.setNonStrokingColor(0f, 0f, 0f);
    }

    /** Writes at so much above the pen. */
    void textAt(String printable, PDType0Font font, float size, float left, float above) throws IOException {
        if (printable.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN + left, height + above);
        content.showText(printable);
        content.endText();
    }

    /** A line across the page at the pen; a thin one is grey. */
    void rule(float thickness) throws IOException {
        float tone = thickness < 0.5f ? 0.7f : 0f;
        content.setStrokingColor(tone, tone, tone);
        content.setLineWidth(thickness);
        content.moveTo(MARGIN, height);
        content.lineTo(MARGIN + WIDTH, height);
        content.stroke();
        content.setStrokingColor(0f, 0f, 0f);
    }

    /** Fills a bar of this height above the pen with a light tone. */
    void shade(float barHeight) throws IOException {
        content.setNonStrokingColor(0.94f, 0.95f, 0.97f);
        content.addRect(MARGIN, height, WIDTH, barHeight);
        content.fill();
        content.setNonStrokingColor(0f, 0f, 0f);
    }

    /** Writes title and page number under every page; the last thing to do. */
    void number(String title, Locale language) throws IOException {
        content.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            page = document.getPage(i);
            content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
            height = FOOTER;
            String number = language.getLanguage().equals("en")
                    ? "Page %d of %d".formatted(i + 1, pages)
                    : "第 %d 页 / 共 %d 页".formatted(i + 1, pages);
            grey(shortened(fonts.printable(title)), fonts.regular(), FOOTER_SIZE, 0);
            grey(number, fonts.regular(), FOOTER_SIZE, WIDTH - PdfFonts.width(fonts.regular(), FOOTER_SIZE, number));
            content.close();
        }
    }

    private String shortened(String title) {
        return Lines.of(title, WIDTH - 100, line -> PdfFonts.width(fonts.regular(), FOOTER_SIZE, line))
                .get(0);
    }

    private void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        height = PDRectangle.A4.getHeight() - MARGIN;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
