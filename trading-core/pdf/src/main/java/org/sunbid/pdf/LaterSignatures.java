package org.sunbid.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The fields of signatures that a revision did not know: real ones, each field and widget in one, with a signature in it that
 * covers more than the revision, or open and without a picture. Whatever else calls itself a signature is content.
 */
final class LaterSignatures {

    /** What a signature's field may have (ISO 32000-1 §12.5.2, §12.5.6.19, §12.7.3.1, §12.7.4.5); actions are not among it. */
    private static final Set<COSName> ENTRIES = Stream.of(
                    "Type",
                    "Subtype",
                    "FT",
                    "T",
                    "TU",
                    "TM",
                    "V",
                    "F",
                    "Ff",
                    "P",
                    "Rect",
                    "AP",
                    "MK",
                    "DA",
                    "Lock",
                    "SV",
                    "BS",
                    "Border",
                    "H",
                    "NM",
                    "M",
                    "StructParent")
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());

    private final Set<COSBase> fields = Collections.newSetFromMap(new IdentityHashMap<>());

    private LaterSignatures() {}

    /** Those of this document that were made after its first so many bytes. */
    static LaterSignatures of(PDDocument document, int signedUntil) throws IOException {
        Set<COSBase> signatures = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDSignature signature : document.getSignatureDictionaries()) {
            int[] range = signature.getByteRange();
            if (range.length == 4 && (long) range[2] + range[3] > signedUntil) {
                signatures.add(signature.getCOSObject());
            }
        }
        LaterSignatures later = new LaterSignatures();
        COSBase form = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.ACRO_FORM);
        if (form instanceof COSDictionary dictionary
                && dictionary.getDictionaryObject(COSName.FIELDS) instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary field && isLater(field, signatures)) {
                    later.fields.add(field);
                }
            }
        }
        return later;
    }

    /** Nothing but fields of signatures is in this array. */
    static boolean onlySignatures(COSArray fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (!(fields.getObject(i) instanceof COSDictionary field) || !isSignature(field)) {
                return false;
            }
        }
        return true;
    }

    boolean contains(COSBase field) {
        return fields.contains(field);
    }

    private static boolean isLater(COSDictionary field, Set<COSBase> signatures) {
        COSBase value = field.getDictionaryObject(COSName.V);
        boolean open = value == null && showsNothing(field.getDictionaryObject(COSName.AP));
        return isSignature(field) && (open || signatures.contains(value));
    }

    /** No appearance, or a stream that draws nothing, as PDF/A asks of every widget. */
    private static boolean showsNothing(COSBase appearance) {
        if (appearance == null) {
            return true;
        }
        return appearance instanceof COSDictionary states
                && states.size() == 1
                && states.getDictionaryObject(COSName.N) instanceof COSStream drawn
                && drawn.getLength() == 0;
    }

    private static boolean isSignature(COSDictionary field) {
        return COSName.SIG.equals(field.getDictionaryObject(COSName.FT))
                && COSName.WIDGET.equals(field.getDictionaryObject(COSName.SUBTYPE))
                && ENTRIES.containsAll(field.keySet());
    }
}
