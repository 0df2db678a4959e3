package org.sunbid.sealing.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Packs a bid into an ASiC-E container and signs it (§9).
 *
 * <p>Files are read twice, for their digests and for their bytes, and never held in memory. The same files, sheet and
 * signature always give the same bytes.
 */
public final class BidContainerWriter {

    static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";
    static final String MEDIA_TYPE_ENTRY = "mimetype";
    static final String SHEET_ENTRY = "bid.json";
    static final String SHEET_MEDIA_TYPE = "application/json";

    private final Credentials signer;
    private final Instant signingTime;

    /** A writer that signs with these credentials and says this time. */
    public BidContainerWriter(Credentials signer, Instant signingTime) {
        this.signer = signer;
        this.signingTime = signingTime;
    }

    /**
     * Packs the sheet and the documents.
     *
     * @param sheet without documents; they are taken from the files
     * @return the sheet as it was packed, with its documents
     * @throws SealingException {@code container.*} for names, counts and files that are not allowed
     */
    public BidSheet write(BidSheet sheet, List<DocumentFile> files, OutputStream container) throws IOException {
        Suite suite = signer.suite();
        AsicManifest manifest = new AsicManifest(suite);
        List<BidDocument> documents = new ArrayList<>();
        List<Digests.Result> digests = new ArrayList<>();
        for (DocumentFile file : files) {
            Digests.Result found = digest(suite, file);
            digests.add(found);
            documents.add(new BidDocument(file.name(), file.mediaType(), found.size(), found.sha256()));
        }
        BidSheet packed = sheet.withDocuments(documents);
        byte[] sheetJson = BidSheetJson.write(packed);
        manifest.add(SHEET_ENTRY, SHEET_MEDIA_TYPE, suite.hash(sheetJson));
        for (int i = 0; i < documents.size(); i++) {
            BidDocument document = documents.get(i);
            manifest.add(
                    document.entryName(), document.mediaType(), digests.get(i).suiteHashBytes());
        }
        ZipWriter zip = new ZipWriter(container);
        zip.add(MEDIA_TYPE_ENTRY, MEDIA_TYPE.getBytes(US_ASCII));
        zip.add(SHEET_ENTRY, sheetJson);
        for (int i = 0; i < documents.size(); i++) {
            zip.add(documents.get(i).entryName(), digests.get(i), files.get(i));
        }
        byte[] manifestXml = manifest.build();
        zip.add(AsicManifest.ENTRY, manifestXml);
        zip.add(AsicManifest.SIGNATURE_ENTRY, DetachedSignature.sign(signer, manifestXml, signingTime));
        zip.end();
        return packed;
    }

    private static Digests.Result digest(Suite suite, DocumentFile file) throws IOException {
        DocumentName.require(file.name());
        try (InputStream content = Files.newInputStream(file.file())) {
            return Digests.of(suite, content).result();
        }
    }

    /** Writes the entries one after the other and the directory behind them. */
    private static final class ZipWriter {

        private final OutputStream output;
        private final ZipDirectory directory = new ZipDirectory();

        ZipWriter(OutputStream output) {
            this.output = output;
        }

        void add(String name, byte[] content) throws IOException {
            Digests.Result found =
                    Digests.of(Suite.ISO_1, new ByteArrayInputStream(content)).result();
            output.write(directory.add(name, found.size(), found.crc()).localHeader());
            output.write(content);
        }

        void add(String name, Digests.Result found, DocumentFile file) throws IOException {
            output.write(directory.add(name, found.size(), found.crc()).localHeader());
            try (InputStream content = Files.newInputStream(file.file())) {
                Digests.Result written = copy(content).result();
                if (written.size() != found.size() || written.crc() != found.crc()) {
                    throw new SealingException("container.file-changed", "a file changed while it was packed");
                }
            }
        }

        private Digests copy(InputStream content) throws IOException {
            Digests digests = new Digests(Suite.ISO_1);
            byte[] buffer = new byte[64 << 10];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digests.update(buffer, 0, n);
                output.write(buffer, 0, n);
            }
            return digests;
        }

        void end() throws IOException {
            output.write(directory.end());
            output.flush();
        }
    }
}
