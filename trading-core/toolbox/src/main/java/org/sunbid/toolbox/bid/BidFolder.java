package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SegmentTree;

/**
 * One bid on the bidder's own computer.
 *
 * <pre>
 * subject.json    for which lot it is made
 * bid.asice       the signed container, in the clear
 * bid.sealed      the container under seal; the only file whose content leaves this computer
 * bid.chunks      the roots of the seal's chunks
 * bid.p7s         the bidder's signature over the seal digest
 * terms.json      under which signed terms it was sealed: issuer, platform, deadline (PROTOCOL.md §19.4)
 * ticket.json     the platform's word that the upload has begun
 * receipt.json    the platform's word that the bid has arrived
 * withdrawal.json the platform's word that the bid was taken back
 * incident.json   what went wrong with handing in, as long as the platform has not got it
 * failed.json     attempts to release the key that failed here, until the platform was told
 * </pre>
 */
public final class BidFolder {

    private final Path folder;

    public BidFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made when there is none. */
    Path create() throws IOException {
        return Files.createDirectories(folder);
    }

    Path subject() {
        return folder.resolve("subject.json");
    }

    /** The signed container, in the clear. */
    public Path container() {
        return folder.resolve("bid.asice");
    }

    /** The container under seal. */
    public Path sealed() {
        return folder.resolve("bid.sealed");
    }

    Path chunkRoots() {
        return folder.resolve("bid.chunks");
    }

    Path signature() {
        return folder.resolve("bid.p7s");
    }

    Path terms() {
        return folder.resolve("terms.json");
    }

    /** Under which signed terms it was sealed; empty in a folder of before they were kept. */
    Optional<PinnedTerms> pinned() throws IOException {
        return Files.exists(terms()) ? Optional.of(PinnedTerms.read(Files.readAllBytes(terms()))) : Optional.empty();
    }

    Path ticket() {
        return folder.resolve("ticket.json");
    }

    /** What went wrong with handing in, until the platform has taken it. */
    Path incident() {
        return folder.resolve("incident.json");
    }

    /** The platform's receipt. */
    public Path receipt() {
        return folder.resolve("receipt.json");
    }

    /** The platform's receipt of the withdrawal. */
    public Path withdrawal() {
        return folder.resolve("withdrawal.json");
    }

    /** Attempts to release the key that failed here. */
    public FailedAttempts failedAttempts() {
        return new FailedAttempts(folder.resolve("failed.json"));
    }

    /**
     * The header of the seal.
     *
     * @throws SealingException {@code toolbox.not-sealed-yet} when there is no seal
     */
    public SealHeader header() throws IOException {
        require(sealed(), "toolbox.not-sealed-yet");
        try (InputStream input = Files.newInputStream(sealed())) {
            return SealHeader.read(input);
        }
    }

    /** The tree of the seal with this header. */
    public SegmentTree tree(SealHeader header) throws IOException {
        require(chunkRoots(), "toolbox.not-sealed-yet");
        return SegmentTree.read(header, Files.readAllBytes(chunkRoots()));
    }

    /** For which lot it is made; empty when this is no folder of a bid. */
    public Optional<SealSubject> madeFor() throws IOException {
        return Files.exists(subject()) ? Optional.of(Subjects.read(Files.readAllBytes(subject()))) : Optional.empty();
    }

    /** The files of the bid that are there, in the order of their making. */
    public List<Path> files() {
        return Stream.of(subject(), container(), sealed(), chunkRoots(), signature(), terms(), ticket(), receipt())
                .filter(Files::exists)
                .toList();
    }

    /**
     * Refuses with {@code toolbox.already-submitted} when the bid was handed in: another seal would replace the header to which
     * its key is released, and the bid that the platform has could not be opened any more.
     */
    void requireNotSubmitted() {
        if (Files.exists(receipt())) {
            throw new SealingException("toolbox.already-submitted", folder.toString());
        }
    }

    /** Writes a file that appears whole or not at all. */
    static void write(Path file, byte[] content) throws IOException {
        Path draft = draft(file);
        Files.write(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where a long file is written before it gets its name. */
    static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".draft");
    }

    /** Refuses with this code when the file is not there. */
    public static void require(Path file, String reasonCode) {
        if (!Files.exists(file)) {
            throw new SealingException(reasonCode, file.toString());
        }
    }
}
