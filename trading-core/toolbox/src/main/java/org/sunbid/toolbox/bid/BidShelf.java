package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sunbid.sealing.seal.SealSubject;

/** The folder in which the folders of one's bids lie. */
public final class BidShelf {

    private final Path folder;

    public BidShelf(Path folder) {
        this.folder = folder;
    }

    private record Kept(BidFolder folder, SealSubject subject) {}

    /** The newest bid for a lot of which a certain file is there. */
    public Optional<BidFolder> newest(String lot, Function<BidFolder, Path> required) throws IOException {
        return newest(subject -> subject.lot().equals(lot), required).stream().findFirst();
    }

    /** The newest bid that was handed in for each lot of the tender, in the order of the lots' codes. */
    public Collection<BidFolder> handedIn(String tender) throws IOException {
        return newest(subject -> subject.tender().equals(tender), BidFolder::receipt);
    }

    private Collection<BidFolder> newest(Predicate<SealSubject> wanted, Function<BidFolder, Path> required)
            throws IOException {
        Map<String, Kept> found = new TreeMap<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path child : children) {
                BidFolder bid = new BidFolder(child);
                Optional<SealSubject> subject = bid.madeFor().filter(wanted);
                if (subject.isPresent() && Files.exists(required.apply(bid))) {
                    Kept kept = new Kept(bid, subject.get());
                    found.merge(kept.subject().lot(), kept, BidShelf::newer);
                }
            }
        }
        return found.values().stream().map(Kept::folder).toList();
    }

    private static Kept newer(Kept one, Kept other) {
        return other.subject().createdAt().isAfter(one.subject().createdAt()) ? other : one;
    }
}
