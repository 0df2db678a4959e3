package org.sunbid.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Noto Sans SC in two weights, lent to one document at a time, since a font that is read is not for two threads. Reading
 * them takes longer than most documents, so that some are kept for the next one, as long as the heap has room.
 */
final class Typefaces {

    private static final String FOLDER = "fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final byte[] REGULAR = bytes("Regular");
    private static final byte[] BOLD = bytes("Bold");
    private static final int MOST_KEPT = 2;
    private static final Deque<SoftReference<Typefaces>> KEPT = new ArrayDeque<>();

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    private Typefaces() throws IOException {
        this.regular = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR));
        this.bold = new TTFParser().parse(new RandomAccessReadBuffer(BOLD));
    }

    /** For one document; {@link #giveBack} when it is written. */
    static Typefaces take() throws IOException {
        synchronized (KEPT) {
            while (!KEPT.isEmpty()) {
                Typefaces kept = KEPT.pop().get();
                if (kept != null) {
                    return kept;
                }
            }
        }
        return new Typefaces();
    }

    void giveBack() {
        synchronized (KEPT) {
            if (KEPT.size() < MOST_KEPT) {
                KEPT.push(new SoftReference<>(this));
            }
        }
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    private static byte[] bytes(String weight) {
        try (InputStream font = Typefaces.class.getClassLoader().getResourceAsStream(FOLDER + weight + ".ttf")) {
            if (font == null) {
                throw new IllegalStateException("the font is not on the class path");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
