package org.sunbid.toolbox.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.sunbid.sealing.SealingException;

/**
 * PDF: document information, XMP of the document and of every object in it, private data of the programs that made it
 * (PieceInfo), dates and authors of comments, the file identifier and all earlier revisions of the file.
 */
final class PdfMetadata {

    private static final Set<COSName> PRIVATE =
            Set.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.LAST_MODIFIED);
    private static final int MOST_OBJECTS = 5_000_000;

    private final Set<String> removed = new TreeSet<>();
    private final PDDocument document;

    private PdfMetadata(PDDocument document) {
        this.document = document;
    }

    static Stripped strip(Path source, Path target) throws IOException {
        try (PDDocument document = Loader.loadPDF(source.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new SealingException("toolbox.metadata-locked", source.toString());
            }
            if (!document.getSignatureDictionaries().isEmpty()) {
                throw new SealingException("toolbox.metadata-signed", source.toString());
            }
            PdfMetadata metadata = new PdfMetadata(document);
            metadata.information();
            metadata.comments();
            metadata.objects();
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.save(target.toFile());
            return new Stripped(new ArrayList<>(metadata.removed), List.of());
        } catch (InvalidPasswordException locked) {
            throw new SealingException("toolbox.metadata-locked", source.toString(), locked);
        }
    }

    private void information() {
        for (String name : document.getDocumentInformation().getMetadataKeys()) {
            removed.add("Info/" + name);
        }
        document.setDocumentInformation(new PDDocumentInformation());
        document.getDocument().getTrailer().removeItem(COSName.INFO);
    }

    private void comments() throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationMarkup comment) {
                    remove(comment.getCOSObject(), COSName.T, "Comment/T");
                    remove(comment.getCOSObject(), COSName.CREATION_DATE, "Comment/CreationDate");
                    remove(comment.getCOSObject(), COSName.M, "Comment/M");
                }
            }
        }
    }

    /** Walks through every object that can be reached, without recursion: files from elsewhere nest as they like. */
    private void objects() {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<COSBase> next = new ArrayList<>(List.of(document.getDocument().getTrailer()));
        while (!next.isEmpty()) {
            COSBase object = next.remove(next.size() - 1);
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new SealingException("toolbox.metadata-format", "more than " + MOST_OBJECTS + " objects");
            }
            if (object instanceof COSObject reference) {
                next.add(reference.getObject());
            } else if (object instanceof COSArray array) {
                array.forEach(next::add);
            } else if (object instanceof COSDictionary dictionary) {
                PRIVATE.forEach(name -> remove(dictionary, name, name.getName()));
                next.addAll(dictionary.getValues());
            }
        }
    }

    private void remove(COSDictionary dictionary, COSName name, String called) {
        if (dictionary.containsKey(name)) {
            dictionary.removeItem(name);
            removed.add(called);
        }
    }
}
