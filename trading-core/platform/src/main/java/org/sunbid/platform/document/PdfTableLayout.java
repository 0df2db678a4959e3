package org.sunbid.platform.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Places a table; a row that does not fit any page goes on over several. */
final class PdfTableLayout {

    private static final float SIZE = 9.5f;
    private static final float LINE = 14;
    private static final float PADDING = 4;

    private final PdfPages pages;
    private final PdfFonts fonts;
    private final PdfTable table;
    private final float[] lefts;
    private final float[] widths;

    PdfTableLayout(PdfPages pages, PdfFonts fonts, PdfTable table) {
        this.pages = pages;
        this.fonts = fonts;
        this.table = table;
        double shares =
                table.columns().stream().mapToDouble(PdfTable.Column::share).sum();
        this.lefts = new float[table.columns().size()];
        this.widths = new float[table.columns().size()];
        float left = 0;
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = left;
            widths[i] = (float) (PdfPages.WIDTH * table.columns().get(i).share() / shares);
            left += widths[i];
        }
    }

    void place() throws IOException {
        pages.need(4 * LINE);
        headings();
        for (List<String> row : table.rows()) {
            row(row);
        }
        pages.advance(2 * PADDING);
    }

    private void headings() throws IOException {
        List<String> texts =
                table.columns().stream().map(PdfTable.Column::heading).toList();
        List<List<String>> cells = cells(texts, fonts.bold());
        float height = height(cells);
        pages.advance(height);
        pages.shade(height);
        write(cells, fonts.bold(), height);
        pages.rule(0.8f);
    }

    private void row(List<String> texts) throws IOException {
        List<List<String>> rest = cells(texts, fonts.regular());
        if (pages.room() < Math.min(height(rest), 6 * LINE)) {
            nextPage();
        }
        while (!rest.isEmpty()) {
            int fit = Math.max(1, (int) ((pages.room() - 2 * PADDING) / LINE));
            List<List<String>> now = slice(rest, 0, fit);
            float height = height(now);
            pages.advance(height);
            write(now, fonts.regular(), height);
            rest = slice(rest, fit, Integer.MAX_VALUE);
            if (!rest.isEmpty()) {
                nextPage();
            }
        }
        pages.rule(0.3f);
    }

    private void nextPage() throws IOException {
        pages.need(Float.MAX_VALUE);
        headings();
    }

    private void write(List<List<String>> cells, PDType0Font font, float height) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            float above = height - LINE + 1;
            for (String line : cells.get(column)) {
                pages.textAt(line, font, SIZE, left(column, line, font), above);
                above -= LINE;
            }
        }
    }

    private float left(int column, String line, PDType0Font font) {
        return table.columns().get(column).number()
                ? lefts[column] + widths[column] - PADDING - PdfFonts.width(font, SIZE, line)
                : lefts[column] + PADDING;
    }

    private List<List<String>> cells(List<String> texts, PDType0Font font) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            double width = widths[column] - 2 * PADDING;
            cells.add(Lines.of(fonts.printable(texts.get(column)), width, line -> PdfFonts.width(font, SIZE, line)));
        }
        return cells;
    }

    private static float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * LINE + 2 * PADDING;
    }

    /** The lines from here to there of each cell; empty when no cell has any left. */
    private static List<List<String>> slice(List<List<String>> cells, int from, int to) {
        if (cells.stream().allMatch(lines -> lines.size() <= from)) {
            return List.of();
        }
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
    }
}
