package org.sunbid.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** {@link Typefaces}, embedded into one document until they are closed; only the glyphs in use go into the file. */
final class PdfFonts implements AutoCloseable {

    private static final String MISSING = "□";
    private static final float UNITS = 1000f;

    private final Typefaces typefaces;
    private final PDType0Font regular;
    private final PDType0Font bold;
    private final Map<Integer, Boolean> known = new HashMap<>();

    PdfFonts(PDDocument document) throws IOException {
        this.typefaces = Typefaces.take();
        this.regular = PDType0Font.load(document, typefaces.regular(), true);
        this.bold = PDType0Font.load(document, typefaces.bold(), true);
    }

    /** The document is written. */
    @Override
    public void close() {
        typefaces.giveBack();
    }

    PDType0Font regular() {
        return regular;
    }

    PDType0Font bold() {
        return bold;
    }

    /** Reduces the fonts to the glyphs in use; needed where no page content but an appearance used them. */
    void reduce() throws IOException {
        regular.subset();
        bold.subset();
    }

    /** The text without control characters, and with {@code □} for what the font cannot show. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\t' || Character.isSpaceChar(point)) {
                printable.append(' ');
            } else if (!Character.isISOControl(point)) {
                printable.append(known.computeIfAbsent(point, this::has) ? Character.toString(point) : MISSING);
            }
        });
        return printable.toString();
    }

    /** The width of printable text, in points. */
    static float width(PDType0Font font, float size, String printable) {
        try {
            return font.getStringWidth(printable) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(int point) {
        try {
            return regular.encode(Character.toString(point)).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
