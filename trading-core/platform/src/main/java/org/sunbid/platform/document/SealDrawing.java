package org.sunbid.platform.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.sunbid.platform.page.Formats;

/** Draws a person's line or an organisation's round seal. */
final class SealDrawing {

    private static final float[] RED = {0.78f, 0.1f, 0.1f};
    private static final float[] INK = {0.1f, 0.16f, 0.4f};
    private static final float BEZIER = 0.5523f;
    private static final float SMALL = 7.5f;
    private static final double NAME_ARC = Math.toRadians(250);

    private final PDAppearanceContentStream pen;
    private final PdfFonts fonts;
    private final float width;
    private final float height;

    SealDrawing(PDAppearanceContentStream pen, PdfFonts fonts, PDRectangle box) {
        this.pen = pen;
        this.fonts = fonts;
        this.width = box.getWidth();
        this.height = box.getHeight();
    }

    void draw(SignatureAppearance appearance) throws IOException {
        boolean seal = appearance.shape() == SignatureAppearance.Shape.ORGANISATION;
        float[] colour = seal ? RED : INK;
        pen.setNonStrokingColor(colour[0], colour[1], colour[2]);
        pen.setStrokingColor(colour[0], colour[1], colour[2]);
        if (seal) {
            seal(appearance);
        } else {
            line(appearance);
        }
    }

    private void line(SignatureAppearance appearance) throws IOException {
        text(fonts.printable(appearance.signer()), 18, 8, height / 2 - 4);
        text(Formats.dateTimeSeconds(appearance.at()) + " (UTC+8)", SMALL, 8, height / 2 - 18);
        List<String> reason = Lines.of(
                fonts.printable(appearance.reason()),
                width - 16,
                words -> PdfFonts.width(fonts.regular(), SMALL, words));
        text(reason.get(0), SMALL, 8, height / 2 - 29);
    }

    private void seal(SignatureAppearance appearance) throws IOException {
        float radius = Math.min(width, height) / 2 - 3;
        float x = width / 2;
        float y = height / 2;
        pen.setLineWidth(2.2f);
        circle(x, y, radius);
        star(x, y + 1, radius * 0.26f);
        around(fonts.printable(appearance.signer()), x, y, radius);
        String date = Formats.date(appearance.at());
        text(date, SMALL, x - PdfFonts.width(fonts.regular(), SMALL, date) / 2, y - radius * 0.62f);
    }

    private void circle(float x, float y, float radius) throws IOException {
        float handle = radius * BEZIER;
        pen.moveTo(x + radius, y);
        pen.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        pen.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        pen.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        pen.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        pen.stroke();
    }

    private void star(float x, float y, float radius) throws IOException {
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 2 + i * Math.PI / 5;
            double reach = i % 2 == 0 ? radius : radius * 0.382;
            float px = (float) (x + reach * Math.cos(angle));
            float py = (float) (y + reach * Math.sin(angle));
            if (i == 0) {
                pen.moveTo(px, py);
            } else {
                pen.lineTo(px, py);
            }
        }
        pen.closePath();
        pen.fill();
    }

    /** The name along the upper arc, each character upright to the centre. */
    private void around(String name, float x, float y, float radius) throws IOException {
        int[] characters = name.codePoints().toArray();
        float size = Math.max(5, Math.min(11, radius * 3.2f / Math.max(characters.length, 1)));
        double step = Math.min(NAME_ARC / Math.max(characters.length, 1), Math.toRadians(26));
        double angle = Math.PI / 2 + step * (characters.length - 1) / 2;
        float reach = radius - size - 2.5f;
        for (int character : characters) {
            String glyph = Character.toString(character);
            float half = PdfFonts.width(fonts.bold(), size, glyph) / 2;
            pen.beginText();
            pen.setFont(fonts.bold(), size);
            Matrix place = Matrix.getRotateInstance(
                    angle - Math.PI / 2, (float) (x + reach * Math.cos(angle)), (float) (y + reach * Math.sin(angle)));
            place.translate(-half, 0);
            pen.setTextMatrix(place);
            pen.showText(glyph);
            pen.endText();
            angle -= step;
        }
    }

    private void text(String printable, float size, float left, float bottom) throws IOException {
        if (printable.isEmpty()) {
            return;
        }
        pen.beginText();
        pen.setFont(fonts.regular(), size);
        pen.newLineAtOffset(left, bottom);
        pen.showText(printable);
        pen.endText();
    }
}
