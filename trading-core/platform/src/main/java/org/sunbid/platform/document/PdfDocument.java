package org.sunbid.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document as it is put together: blocks from top to bottom, on A4, with the fonts embedded, as PDF/A-2b (ISO 19005-2),
 * or PDF/A-3b (ISO 19005-3) when a file is attached.
 * Characters that the font (Noto Sans SC) does not have are shown as {@code □}. Not thread-safe; one builder makes one
 * document.
 */
public final class PdfDocument {

    private final String title;
    private final Locale language;
    private final List<PdfBlock> blocks = new ArrayList<>();
    private final List<PdfAttachment> attachments = new ArrayList<>();

    private PdfDocument(String title, Locale language) {
        this.title = title;
        this.language = language;
    }

    /** A document with this name, which also stands in the footer of each page, in this language. */
    public static PdfDocument titled(String title, String subtitle, Locale language) {
        PdfDocument document = new PdfDocument(title, language);
        return document.add(new PdfBlock.Title(title, subtitle));
    }

    /** The head of a section. */
    public PdfDocument heading(String text) {
        return add(new PdfBlock.Heading(text));
    }

    /** Running text. */
    public PdfDocument paragraph(String text) {
        return add(new PdfBlock.Paragraph(text));
    }

    /** Names and values, in the map's order. */
    public PdfDocument facts(Map<String, String> facts) {
        return add(new PdfBlock.Facts(new LinkedHashMap<>(facts)));
    }

    /** A table. */
    public PdfDocument table(PdfTable table) {
        return add(new PdfBlock.Table(table));
    }

    /** A QR code, mostly the address of a verification page, with words beside it. */
    public PdfDocument qrCode(String content, String caption) {
        return add(new PdfBlock.Qr(content, caption));
    }

    /**
     * Places for signatures, one for each label, as empty signature fields {@code signature-1} … ; {@link PdfSigning}
     * fills them. At most one such block a document.
     */
    public PdfDocument signatures(List<String> labels) {
        return add(new PdfBlock.Signatures(List.copyOf(labels)));
    }

    /**
     * Attaches the data that the document shows.
     *
     * @param name file name, in Latin letters; once a document
     */
    public PdfDocument attach(String name, String mediaType, String description, byte[] content) {
        attachments.add(new PdfAttachment(name, mediaType, description, content));
        return this;
    }

    /** The finished file. */
    public byte[] toBytes(Instant createdAt) {
        return PdfLayout.write(this, createdAt);
    }

    String title() {
        return title;
    }

    Locale language() {
        return language;
    }

    List<PdfBlock> blocks() {
        return blocks;
    }

    List<PdfAttachment> attachments() {
        return attachments;
    }

    private PdfDocument add(PdfBlock block) {
        blocks.add(block);
        return this;
    }
}
