package org.sunbid.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What is seen of a signature. */
@FunctionalInterface
public interface Drawing {

    /** Nothing is seen. */
    Drawing NONE = document -> Optional.empty();

    /**
     * The drawing for the last page of this document.
     *
     * @return a file with one page and on it one signature field, drawn, as PDFBox takes it; empty to draw nothing
     */
    Optional<InputStream> of(PDDocument document) throws IOException;
}
