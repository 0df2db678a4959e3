package org.sunbid.trading.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.trading.tender.TenderDocument;

/** Keeps a clarification as it was signed, so that everyone can check which files it names and who signed. */
@ApplicationScoped
public class SignedNotice {

    private final FileStore files;

    SignedNotice(FileStore files) {
        this.files = files;
    }

    /** The annexes, then the text that was signed and the detached signature over it. */
    List<TenderDocument> keep(Notice notice, byte[] content, byte[] signature) {
        String name = "clarification-" + notice.number() + ".json";
        List<TenderDocument> all = new ArrayList<>(notice.files());
        all.add(store(name, content, "application/json"));
        all.add(store(name + ".p7s", signature, "application/pkcs7-signature"));
        return List.copyOf(all);
    }

    private TenderDocument store(String name, byte[] content, String mediaType) {
        StoredFile stored = files.put(new ByteArrayInputStream(content), mediaType, content.length);
        return new TenderDocument(name, stored.sha256(), stored.size(), mediaType, TenderDocument.Kind.CLARIFICATION);
    }
}
