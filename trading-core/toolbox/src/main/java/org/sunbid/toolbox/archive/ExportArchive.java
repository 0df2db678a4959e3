package org.sunbid.toolbox.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.console.Progress;

/**
 * Puts all that the toolbox holds of a bid into one ZIP with a manifest that the bidder signs:
 *
 * <pre>
 * bid/           the files of the bid's folder: container, seal, signature, ticket, receipt
 * checkpoint     the log's, as the receipt carries it
 * certificates/  the bidder's, their issuers', the platform's
 * trust/         authorities, revocation lists and log keys as they were trusted at the time of the export
 * opening/       what was kept of the opening, such as its record
 * manifest.json, manifest.p7s
 * </pre>
 *
 * <p>It holds the container in the clear, so before the opening it is as secret as the bid.
 */
public final class ExportArchive {

    private final Credentials bidder;
    private final Path trust;
    private final Progress progress;

    public ExportArchive(Credentials bidder, Path trust, Progress progress) {
        this.bidder = bidder;
        this.trust = trust;
        this.progress = progress;
    }

    /**
     * Exports.
     *
     * @param opening files of the opening
     * @param target appears whole or not at all
     * @throws SealingException {@code toolbox.not-sealed-yet}; {@code toolbox.exists} when the target is there;
     *     {@code toolbox.archive-files} when two files have one name
     */
    public ArchiveManifest export(BidFolder folder, List<Path> opening, Path target, Instant now) throws IOException {
        if (Files.exists(target)) {
            throw new SealingException("toolbox.exists", target.toString());
        }
        BidFolder.require(folder.sealed(), "toolbox.not-sealed-yet");
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        progress.begin("archive", size(folder.files()) + size(opening));
        try {
            ArchiveManifest manifest = write(folder, opening, draft, now);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            progress.end();
            Files.deleteIfExists(draft);
        }
    }

    private ArchiveManifest write(BidFolder folder, List<Path> opening, Path draft, Instant now) throws IOException {
        try (ArchiveWriter archive =
                new ArchiveWriter(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 20), progress)) {
            addBid(archive, folder);
            addCertificates(archive);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(trust, "*.{crt,pem,crl,vkey}")) {
                addAll(archive, "trust/", sorted(files));
            }
            addAll(archive, "opening/", opening);
            ArchiveManifest manifest = ArchiveManifest.of(folder.header().subject(), now, archive.files());
            byte[] json = manifest.write();
            archive.add(ArchiveManifest.NAME, json);
            archive.add(ArchiveManifest.SIGNATURE, DetachedSignature.sign(bidder, json, now));
            return manifest;
        }
    }

    private static void addBid(ArchiveWriter archive, BidFolder folder) throws IOException {
        addAll(archive, "bid/", folder.files());
        if (Files.exists(folder.receipt())) {
            byte[] receipt = Files.readAllBytes(folder.receipt());
            archive.add(
                    "checkpoint", JsonObject.read(receipt).text("checkpoint").getBytes(StandardCharsets.UTF_8));
            X509Certificate platform =
                    DetachedSignature.claimedSigner(Receipt.read(receipt).signature());
            add(archive, "platform", platform);
        }
    }

    private void addCertificates(ArchiveWriter archive) throws IOException {
        add(archive, "bidder", bidder.signingCertificate());
        add(archive, "bidder-encryption", bidder.encryptionCertificate());
        for (int i = 0; i < bidder.chain().size(); i++) {
            add(archive, "issuer-" + (i + 1), bidder.chain().get(i));
        }
    }

    private static void add(ArchiveWriter archive, String name, X509Certificate certificate) throws IOException {
        archive.add("certificates/" + name + ".crt", Pem.write(certificate).getBytes(StandardCharsets.US_ASCII));
    }

    private static void addAll(ArchiveWriter archive, String folder, List<Path> files) throws IOException {
        for (Path file : files) {
            archive.add(folder + file.getFileName(), file);
        }
    }

    private static List<Path> sorted(Iterable<Path> files) {
        List<Path> sorted = new ArrayList<>();
        files.forEach(sorted::add);
        return sorted.stream().sorted().toList();
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }
}
