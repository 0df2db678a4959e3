package org.sunbid.rehearsal;

import com.helger.font.api.IFontResource;
import com.helger.font.noto_sans_sc.EFontResourceNotoSansSC;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes the PDF documents that people of a deal would bring: tender documents and the parts of a bid. */
public final class PaperDocument {

    private static final float MARGIN = 64;
    private static final float TITLE_SIZE = 18;
    private static final float TEXT_SIZE = 11;
    private static final float LEADING = 20;
    private static final int LINES_A_PAGE = 32;

    private PaperDocument() {}

    /** A document with this title and these lines, as many pages as they need. */
    public static byte[] of(String title, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                InputStream fontFile = font().getInputStream()) {
            PDType0Font font = PDType0Font.load(document, fontFile, true);
            document.getDocumentInformation().setTitle(title);
            for (int from = 0; from == 0 || from < lines.size(); from += LINES_A_PAGE) {
                page(document, font, title, lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE)));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A document in Latin letters only, in which they stand as they are, in words of the page and of its description. */
    public static byte[] inLatin(String title, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            page(document, new PDType1Font(Standard14Fonts.FontName.HELVETICA), title, lines);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static IFontResource font() {
        return EFontResourceNotoSansSC.NOTO_SANS_SC_REGULAR.getFontResource();
    }

    private static void page(PDDocument document, PDFont font, String title, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float top = PDRectangle.A4.getHeight() - MARGIN;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, TITLE_SIZE);
            content.newLineAtOffset(MARGIN, top);
            content.showText(title.substring(0, Math.min(title.length(), 24)));
            content.setFont(font, TEXT_SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(0, -2 * LEADING);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
