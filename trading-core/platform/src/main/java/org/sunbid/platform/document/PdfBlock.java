package org.sunbid.platform.document;

import java.util.List;
import java.util.Map;

/** What a document is made of, from top to bottom. */
sealed interface PdfBlock {

    /** The document's name, in the middle of the first page, with a line below. */
    record Title(String text, String subtitle) implements PdfBlock {}

    /** The head of a section; never the last line of a page. */
    record Heading(String text) implements PdfBlock {}

    /** Running text; line feeds are kept. */
    record Paragraph(String text) implements PdfBlock {}

    /** Names and values, one pair a line. */
    record Facts(Map<String, String> facts) implements PdfBlock {}

    /** A table. */
    record Table(PdfTable table) implements PdfBlock {}

    /** A square code with words beside it. */
    record Qr(String content, String caption) implements PdfBlock {}

    /** Empty signature fields, named {@code signature-1}, {@code signature-2} and so on. */
    record Signatures(List<String> labels) implements PdfBlock {}
}
