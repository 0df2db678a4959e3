package org.sunbid.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
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
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

/**
 * A digest of everything that a reader is shown or given, as a signature found it: the whole catalog, each page with what it
 * inherits, every annotation and field. Only signatures made later are left out, as {@link LaterSignatures} tells them,
 * and what a catalog holds to check signatures with. Two revisions with the same digest show the same, later
 * signatures apart (PAdES, ETSI EN 319 142-1 §5.5: changes that a further signature needs).
 */
final class PdfContent {

    /** Most values in a file; more is no document that anybody signs. */
    private static final int MOST_VALUES = 5_000_000;

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");

    private final MessageDigest digest = Suite.ISO_1.newDigest();
    private final IdentityHashMap<COSBase, Integer> met = new IdentityHashMap<>();
    private final Set<COSBase> tree = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
    private final Deque<Object> ahead = new ArrayDeque<>();
    private final LaterSignatures later;

    private PdfContent(LaterSignatures later) {
        this.later = later;
    }

    /**
     * The digest for a signature that covers the file up to this byte.
     *
     * @throws SealingException {@code signature.malformed} when the file has too much in it to be compared
     */
    static byte[] digest(PDDocument document, int signedUntil) throws IOException {
        PdfContent content = new PdfContent(LaterSignatures.of(document, signedUntil));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        content.tree(catalog.getDictionaryObject(COSName.PAGES));
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        pages.forEach(page -> content.pages.put(page.getCOSObject(), content.pages.size()));
        for (PDPage page : pages) {
            content.page(page);
        }
        content.entries(catalog, Set.of(COSName.PAGES, COSName.ACRO_FORM, COSName.VERSION, DSS, EXTENSIONS));
        content.form(catalog.getDictionaryObject(COSName.ACRO_FORM));
        return content.digest.digest();
    }

    /** The nodes above the pages; what pages inherit from them is walked with each page. */
    private void tree(COSBase node) {
        if (node instanceof COSDictionary dictionary && tree.add(dictionary)) {
            COSBase kids = dictionary.getDictionaryObject(COSName.KIDS);
            if (kids instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.KIDS)) {
                        tree(kid);
                    }
                }
            }
        }
    }

    private void page(PDPage page) throws IOException {
        word("page");
        entries(page.getCOSObject(), Set.of(COSName.PARENT, COSName.ANNOTS));
        walk(page.getMediaBox().getCOSArray());
        walk(page.getCropBox().getCOSArray());
        word("turned " + page.getRotation());
        if (page.getResources() != null) {
            walk(page.getResources().getCOSObject());
        }
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            allButLater(annotations);
        }
    }

    /** Fields and what they have in common; resources for filling in matter only where there is something to fill in. */
    private void form(COSBase form) throws IOException {
        word("form");
        if (!(form instanceof COSDictionary dictionary)) {
            walk(form);
            return;
        }
        COSBase fields = dictionary.getDictionaryObject(COSName.FIELDS);
        boolean filledIn = fields instanceof COSArray array && !LaterSignatures.onlySignatures(array);
        entries(
                dictionary,
                filledIn
                        ? Set.of(COSName.FIELDS, COSName.SIG_FLAGS)
                        : Set.of(COSName.FIELDS, COSName.SIG_FLAGS, COSName.DR, COSName.DA));
        if (fields instanceof COSArray array) {
            allButLater(array);
        }
    }

    private void allButLater(COSArray array) throws IOException {
        for (int i = 0; i < array.size(); i++) {
            COSBase element = array.getObject(i);
            if (!later.contains(element)) {
                walk(element);
            }
        }
    }

    private void entries(COSDictionary dictionary, Set<COSName> leftOut) throws IOException {
        met.put(dictionary, met.size());
        TreeSet<COSName> names = new TreeSet<>(dictionary.keySet());
        names.removeAll(leftOut);
        for (COSName name : names) {
            word(name.getName());
            walk(dictionary.getItem(name));
        }
    }

    /** Everything below a value, each object once; by a list of its own, since files nest as deep as their makers like. */
    private void walk(COSBase start) throws IOException {
        ahead.push(start == null ? "null" : start);
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            if (next instanceof String name) {
                word(name);
            } else {
                value((COSBase) next);
            }
        }
    }

    private void value(COSBase value) throws IOException {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        if (!(object instanceof COSDictionary || object instanceof COSArray)) {
            word(String.valueOf(object));
        } else if (pages.containsKey(object)) {
            word("page " + pages.get(object));
        } else if (tree.contains(object)) {
            word("pages");
        } else if (met.containsKey(object)) {
            word("again " + met.get(object));
        } else {
            met.put(object, met.size());
            if (met.size() + ahead.size() > MOST_VALUES) {
                throw new SealingException("signature.malformed", "more than " + MOST_VALUES + " values");
            }
            inside(object);
        }
    }

    private void inside(COSBase object) throws IOException {
        if (object instanceof COSArray array) {
            word("[" + array.size());
            for (int i = array.size() - 1; i >= 0; i--) {
                ahead.push(array.get(i) == null ? "null" : array.get(i));
            }
            return;
        }
        COSDictionary dictionary = (COSDictionary) object;
        if (object instanceof COSStream stream) {
            word("stream");
            stream(stream);
        }
        TreeSet<COSName> names = new TreeSet<>(dictionary.keySet());
        word("<" + names.size());
        for (COSName name : names.descendingSet()) {
            ahead.push(dictionary.getItem(name));
            ahead.push(name.getName());
        }
    }

    private void stream(COSStream stream) throws IOException {
        MessageDigest content = Suite.ISO_1.newDigest();
        byte[] buffer = new byte[1 << 14];
        try (InputStream raw = stream.createRawInputStream()) {
            for (int n = raw.read(buffer); n >= 0; n = raw.read(buffer)) {
                content.update(buffer, 0, n);
            }
        }
        digest.update(content.digest());
    }

    /** Every word is preceded by its length, so that no two sequences of words run into each other. */
    private void word(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
