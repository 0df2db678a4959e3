package org.sunbid.platform.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.sunbid.platform.time.StatutoryCalendar;

/**
 * What makes a PDF a PDF/A-2b or, with attached files, a PDF/A-3b (ISO 19005-2, -3): XMP metadata that agree with the
 * document information, an output intent, associated files.
 */
final class PdfArchive {

    private static final String PRODUCER = "Sunbid 阳光标";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final float PDF_VERSION = 1.7f;
    private static final String XMP = """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>%4$s</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <pdf:Producer>%2$s</pdf:Producer>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <xmp:CreateDate>%3$s</xmp:CreateDate><xmp:ModifyDate>%3$s</xmp:ModifyDate>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>\
        """;

    private PdfArchive() {}

    /** Declares the document a PDF/A and attaches its files; that its content keeps to it is the layout's part. */
    static void declare(PDDocument document, PdfDocument content, Instant createdAt) throws IOException {
        Instant second = createdAt.truncatedTo(ChronoUnit.SECONDS);
        boolean attached = !content.attachments().isEmpty();
        document.getDocument().setVersion(PDF_VERSION);
        describe(document, content.title(), second);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(content.language().toLanguageTag());
        catalog.setMetadata(metadata(document, content.title(), second, attached ? "3" : "2"));
        catalog.addOutputIntent(screenColours(document));
        if (attached) {
            PdfAttachment.attach(document, content.attachments(), second);
        }
    }

    private static void describe(PDDocument document, String title, Instant at) {
        GregorianCalendar date = GregorianCalendar.from(at.atZone(StatutoryCalendar.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    private static PDMetadata metadata(PDDocument document, String title, Instant at, String part) throws IOException {
        String date = at.atZone(StatutoryCalendar.ZONE).toOffsetDateTime().toString();
        String seconds = date.length() == "2026-11-22T14:30+08:00".length() ? date.replace("+", ":00+") : date;
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                XMP.formatted(escape(title), PRODUCER, seconds, part).getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private static PDOutputIntent screenColours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
