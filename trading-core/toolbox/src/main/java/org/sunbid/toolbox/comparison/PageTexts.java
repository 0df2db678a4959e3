package org.sunbid.toolbox.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.console.Progress;

/** The text of each page of a PDF, as far as it holds text and not pictures of it. */
public final class PageTexts {

    /** No document has more pages. */
    public static final int MOST_PAGES = 5000;

    private PageTexts() {}

    /**
     * Reads them.
     *
     * @throws SealingException {@code toolbox.compare-format} when it is no PDF that can be read, or too long
     */
    public static List<String> read(Path file, Progress progress) throws IOException {
        long size = Files.size(file);
        progress.begin("read", size);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new SealingException("toolbox.compare-format", file + " has " + pages + " pages");
            }
            List<String> texts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
                progress.advance(size / pages);
            }
            return texts;
        } catch (IOException unreadable) {
            throw new SealingException("toolbox.compare-format", file + ": " + unreadable.getMessage(), unreadable);
        } finally {
            progress.end();
        }
    }
}
