package org.sunbid.toolbox.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.SealSubject;

/**
 * What an archive holds; canonical JSON, signed as a detached CMS.
 *
 * @param bidder unified social credit code
 * @param createdAt by the exporter's clock
 */
public record ArchiveManifest(String lot, String bid, String bidder, Instant createdAt, List<ArchivedFile> files) {

    /** The manifest's place in the archive. */
    public static final String NAME = "manifest.json";

    /** The place of its signature. */
    public static final String SIGNATURE = "manifest.p7s";

    private static final String FORMAT = "sunbid-archive-1";
    private static final int MOST_FILES = 1000;
    private static final int LONGEST = 64;

    public ArchiveManifest {
        files = List.copyOf(files);
    }

    static ArchiveManifest of(SealSubject subject, Instant createdAt, List<ArchivedFile> files) {
        return new ArchiveManifest(subject.lot(), subject.bid().toString(), subject.bidder(), createdAt, files);
    }

    byte[] write() {
        return CanonicalJson.write(Map.of(
                "format",
                FORMAT,
                "lot",
                lot,
                "bid",
                bid,
                "bidder",
                bidder,
                "createdAt",
                createdAt.toString(),
                "files",
                files.stream().map(ArchivedFile::toJson).toList()));
    }

    /** @throws SealingException {@code toolbox.archive-format} for another format, {@code json.*} */
    static ArchiveManifest read(byte[] document) {
        JsonObject json =
                JsonObject.readCanonical(document).allow("format", "lot", "bid", "bidder", "createdAt", "files");
        if (!json.text("format").equals(FORMAT)) {
            throw new SealingException("toolbox.archive-format", json.text("format"));
        }
        return new ArchiveManifest(
                json.text("lot", LONGEST),
                json.text("bid", LONGEST),
                json.text("bidder", LONGEST),
                json.instant("createdAt"),
                json.objects("files", MOST_FILES).stream()
                        .map(ArchivedFile::read)
                        .toList());
    }

    boolean isAbout(SealSubject subject) {
        return lot.equals(subject.lot()) && bid.equals(subject.bid().toString()) && bidder.equals(subject.bidder());
    }
}
