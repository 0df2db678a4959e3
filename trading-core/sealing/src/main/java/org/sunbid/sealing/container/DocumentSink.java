package org.sunbid.sealing.container;

import java.io.IOException;
import java.io.InputStream;

/** Where the documents of a container go while it is read. */
@FunctionalInterface
public interface DocumentSink {

    /** A sink that keeps nothing, for checks. */
    DocumentSink NONE = (document, content) -> {};

    /**
     * Takes one document. What it took counts only when {@link BidContainerReader#read} has returned; if reading throws,
     * the sink's documents are to be discarded.
     *
     * @param content exactly {@code document.size()} bytes; may be left unread
     */
    void accept(BidDocument document, InputStream content) throws IOException;
}
