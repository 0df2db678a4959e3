package org.sunbid.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.sunbid.platform.time.StatutoryCalendar;

/**
 * A file inside a document, as an associated file of PDF/A-3 (ISO 19005-3, 6.8): the data that the document shows.
 *
 * @param name file name, in Latin letters
 * @param mediaType for example {@code application/json}
 * @param description in words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PdfAttachment(String name, String mediaType, String description, byte[] content) {

    /** Puts the files into the document. */
    static void attach(PDDocument document, Iterable<PdfAttachment> files, Instant at) throws IOException {
        Map<String, PDComplexFileSpecification> named = new TreeMap<>();
        COSArray associated = new COSArray();
        for (PdfAttachment file : files) {
            PDComplexFileSpecification specification = file.specification(document, at);
            named.put(file.name(), specification);
            associated.add(specification);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private PDComplexFileSpecification specification(PDDocument document, Instant at) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(content.length);
        GregorianCalendar date =
                GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(StatutoryCalendar.ZONE));
        file.setCreationDate(date);
        file.setModDate(date);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        return specification;
    }
}
