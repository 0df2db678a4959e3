package org.sunbid.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.sunbid.sealing.suite.Suite;

/**
 * A digest of everything a reader is shown or given: each page with its content, resources and boxes, every annotation
 * that is not the widget of a signature, attached files and the action on opening. Two revisions of a file with the same digest show the same, signatures apart.
 */
final class PdfContent {

    private static final Set<COSName> LEFT_OUT = Set.of(COSName.PARENT, COSName.ANNOTS, COSName.P);

    private final MessageDigest digest;
    private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfContent(MessageDigest digest) {
        this.digest = digest;
    }

    static byte[] digest(PDDocument document) throws IOException {
        PdfContent content = new PdfContent(Suite.ISO_1.newDigest());
        content.word("pages " + document.getNumberOfPages());
        for (PDPage page : document.getPages()) {
            content.walk(page.getCOSObject());
            content.walk(page.getMediaBox().getCOSArray());
            content.walk(page.getCropBox().getCOSArray());
            if (page.getResources() != null) {
                content.walk(page.getResources().getCOSObject());
            }
            content.annotations(page);
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (COSName entry : List.of(COSName.OPEN_ACTION, COSName.NAMES, COSName.AF)) {
            content.word(entry.getName());
            content.walk(catalog.getDictionaryObject(entry));
        }
        return content.digest.digest();
    }

    private void annotations(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            COSDictionary dictionary = annotation.getCOSObject();
            COSBase kind = dictionary.getDictionaryObject(COSName.FT);
            if (!COSName.SIG.equals(kind)) {
                walk(dictionary);
            }
        }
    }

    private void walk(COSBase value) throws IOException {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        if (object instanceof COSDictionary || object instanceof COSArray) {
            if (!visited.add(object)) {
                word("again");
                return;
            }
        }
        if (object instanceof COSStream stream) {
            dictionary(stream);
            stream(stream);
        } else if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
        } else if (object instanceof COSArray array) {
            word("[" + array.size());
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i));
            }
        } else {
            word(String.valueOf(object));
        }
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        Set<COSName> names = new TreeSet<>(dictionary.keySet());
        names.removeAll(LEFT_OUT);
        word("<" + names.size());
        for (COSName name : names) {
            word(name.getName());
            walk(dictionary.getItem(name));
        }
    }

    private void stream(COSStream stream) throws IOException {
        byte[] buffer = new byte[1 << 14];
        try (InputStream raw = stream.createRawInputStream()) {
            for (int n = raw.read(buffer); n >= 0; n = raw.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
    }

    /** Every word ends with a zero byte, so that no two sequences of words run into each other. */
    private void word(String word) {
        digest.update(word.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
