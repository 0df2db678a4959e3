package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.HallCode;

/** The folder in which the folders of one's bids lie. */
final class BidShelf {

    private static final int NOT_FOUND = 404;

    private final Path folder;

    BidShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * The newest bid of which a certain file is there, for a lot.
     *
     * @throws AgentRefusal {@code agent.no-bid} when there is none
     */
    BidFolder newest(String lot, Function<BidFolder, Path> required) throws IOException {
        return newest(made -> made.lot().equals(lot), required);
    }

    /** As {@link #newest(String, Function)}, among those that are opened in this hall. */
    BidFolder newest(HallCode hall, Function<BidFolder, Path> required) throws IOException {
        return newest(made -> made.lot().equals(hall.lot()) && hall.opens(made.envelope()), required);
    }

    private BidFolder newest(Predicate<SealSubject> wanted, Function<BidFolder, Path> required) throws IOException {
        BidFolder found = null;
        SealSubject newest = null;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path child : children) {
                BidFolder bid = new BidFolder(child);
                Optional<SealSubject> subject = bid.madeFor();
                if (subject.filter(wanted).isPresent()
                        && Files.exists(required.apply(bid))
                        && (newest == null || subject.get().createdAt().isAfter(newest.createdAt()))) {
                    found = bid;
                    newest = subject.get();
                }
            }
        }
        if (found == null) {
            throw new AgentRefusal(NOT_FOUND, "agent.no-bid");
        }
        return found;
    }
}
