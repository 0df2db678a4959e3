package org.sunbid.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lays the blocks of a document out on pages. */
final class PdfLayout {

    private static final float BODY = 10.5f;
    private static final float LABEL_WIDTH = 110;
    private static final float QR_SIDE = 78;
    private static final float GAP = 8;

    private final PdfPages pages;
    private final PdfFonts fonts;

    private PdfLayout(PdfPages pages, PdfFonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    static byte[] write(PdfDocument content, Instant createdAt) {
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            try (PdfPages pages = new PdfPages(document, fonts)) {
                PdfLayout layout = new PdfLayout(pages, fonts);
                for (PdfBlock block : content.blocks()) {
                    layout.place(block);
                }
                pages.number(content.title(), content.language());
            }
            PdfArchive.declare(document, content, createdAt);
            // no compressed object streams: incremental updates by signatures stay simple for every reader
            document.save(file, CompressParameters.NO_COMPRESSION);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(PdfBlock block) throws IOException {
        if (block instanceof PdfBlock.Title title) {
            title(title);
        } else if (block instanceof PdfBlock.Heading heading) {
            heading(heading.text());
        } else if (block instanceof PdfBlock.Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof PdfBlock.Facts facts) {
            facts(facts.facts());
        } else if (block instanceof PdfBlock.Table table) {
            new PdfTableLayout(pages, fonts, table.table()).place();
        } else if (block instanceof PdfBlock.Qr qr) {
            qr(qr);
        } else if (block instanceof PdfBlock.Signatures signatures) {
            new PdfSignatureFields(pages, fonts).place(signatures.labels());
        }
    }

    private void title(PdfBlock.Title title) throws IOException {
        for (String line : lines(title.text(), fonts.bold(), 18, PdfPages.WIDTH)) {
            pages.advance(26);
            pages.text(line, fonts.bold(), 18, centred(line, fonts.bold(), 18));
        }
        for (String line : lines(title.subtitle(), fonts.regular(), 10, PdfPages.WIDTH)) {
            pages.advance(16);
            pages.text(line, fonts.regular(), 10, centred(line, fonts.regular(), 10));
        }
        pages.advance(12);
        pages.rule(1.2f);
        pages.advance(GAP);
    }

    private float centred(String line, PDType0Font font, float size) {
        return (PdfPages.WIDTH - PdfFonts.width(font, size, line)) / 2;
    }

    private void heading(String text) throws IOException {
        pages.need(72);
        pages.advance(26);
        pages.text(fonts.printable(text), fonts.bold(), 12.5f, 0);
        pages.advance(GAP);
    }

    private void paragraph(String text) throws IOException {
        for (String part : text.split("\\R", -1)) {
            for (String line : lines(part, fonts.regular(), BODY, PdfPages.WIDTH)) {
                pages.advance(17);
                pages.text(line, fonts.regular(), BODY, 0);
            }
        }
        pages.advance(GAP);
    }

    private void facts(Map<String, String> facts) throws IOException {
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            List<String> names = lines(fact.getKey(), fonts.regular(), BODY, LABEL_WIDTH - GAP);
            List<String> values = lines(fact.getValue(), fonts.regular(), BODY, PdfPages.WIDTH - LABEL_WIDTH);
            for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
                pages.advance(17);
                pages.grey(i < names.size() ? names.get(i) : "", fonts.regular(), BODY, 0);
                pages.text(i < values.size() ? values.get(i) : "", fonts.regular(), BODY, LABEL_WIDTH);
            }
            pages.advance(2);
        }
        pages.advance(GAP);
    }

    private void qr(PdfBlock.Qr qr) throws IOException {
        pages.need(QR_SIDE + 2 * GAP);
        pages.advance(QR_SIDE + GAP);
        QrSquares.draw(pages.content(), qr.content(), PdfPages.MARGIN, pages.height(), QR_SIDE);
        List<String> lines = lines(qr.caption(), fonts.regular(), 9, PdfPages.WIDTH - QR_SIDE - 2 * GAP);
        float line = QR_SIDE - 12;
        for (String text : lines) {
            pages.textAt(text, fonts.regular(), 9, QR_SIDE + 2 * GAP, line);
            line -= 14;
        }
        pages.advance(GAP);
    }

    private List<String> lines(String text, PDType0Font font, float size, float width) {
        return Lines.of(fonts.printable(text), width, line -> PdfFonts.width(font, size, line));
    }
}
