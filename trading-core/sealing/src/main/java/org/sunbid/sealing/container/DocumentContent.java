package org.sunbid.sealing.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sunbid.sealing.SealingException;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Looks into a document before others are asked to open it: it is of the type it says, an archive stays small and in its
 * folder when it is unpacked ({@link ArchiveContent}), XML declares no entities. Nothing is unpacked or resolved.
 */
public final class DocumentContent {

    private static final int HEAD_BYTES = 1024;
    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final Set<String> XML_TYPES = Set.of("application/xml", "text/xml");

    private DocumentContent() {}

    /**
     * Refuses what is not of its type or would harm those who open it.
     *
     * @throws SealingException {@code container.not-of-type}, {@code container.archive-bomb},
     *     {@code container.archive-paths}, {@code container.xml-doctype}
     */
    public static void requireHarmless(Path file, String mediaType) throws IOException {
        byte[] head = head(file);
        boolean zip = startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP);
        boolean saysZip = mediaType.equals("application/zip")
                || mediaType.startsWith("application/vnd.openxmlformats-officedocument.");
        boolean saysPdf = mediaType.equals("application/pdf");
        if ((saysZip && !zip) || (saysPdf && !hasPdfHeader(head))) {
            throw notOfType(mediaType, null);
        }
        if (zip) {
            ArchiveContent.requireHarmless(file);
        }
        if (XML_TYPES.contains(mediaType) || mediaType.endsWith("+xml")) {
            try (InputStream content = Files.newInputStream(file)) {
                requireNoDoctype(content);
            } catch (XMLStreamException e) {
                throw notOfType(mediaType, e);
            }
        }
    }

    /** Reads up to the root element, where a document type can no longer come. */
    static void requireNoDoctype(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        try {
            for (int event = xml.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.DTD) {
                    throw new SealingException("container.xml-doctype", "XML with a document type");
                }
            }
        } finally {
            xml.close();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD_BYTES);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** Readers accept the header anywhere in the first 1024 bytes (ISO 32000-1, annex H). */
    private static boolean hasPdfHeader(byte[] head) {
        return new String(head, ISO_8859_1).contains(new String(PDF, ISO_8859_1));
    }

    private static SealingException notOfType(String mediaType, Throwable cause) {
        return new SealingException("container.not-of-type", "no " + mediaType, cause);
    }
}
