package org.sunbid.rehearsal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.container.BidOffer;

/** What bidders put into their bids. */
public interface Papers {

    /** A letter, a technical and a commercial part. */
    Papers PLAIN = new Papers() {
        @Override
        public List<Path> in(Path folder, Person bidder) throws IOException {
            Files.createDirectories(folder);
            List<Path> papers = new ArrayList<>();
            for (String title : List.of("投标函", "施工组织设计", "商务标")) {
                Path file = folder.resolve(title + ".pdf");
                if (!Files.exists(file)) {
                    Files.write(file, PaperDocument.of(title + " " + bidder.organisation(), paragraphs(bidder)));
                }
                papers.add(file);
            }
            return papers;
        }
    };

    /** The documents of this bidder, written into the folder when they are not there yet. */
    List<Path> in(Path folder, Person bidder) throws IOException;

    /** What this bidder offers at this price. */
    default BidOffer offer(Person bidder, BigDecimal price) {
        return new BidOffer(price, 180, "合格", bidder.name());
    }

    private static List<String> paragraphs(Person bidder) {
        List<String> lines = new ArrayList<>();
        for (int chapter = 1; chapter <= 80; chapter++) {
            lines.add("第 " + chapter + " 节 " + bidder.organisation() + "承诺按期保质完成。");
        }
        return lines;
    }
}
