package org.sunbid.rehearsal.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** In which tables a row names a bidder together with the tender: these tell who bids. */
record WhoBids(Dump dump, String tender, Set<String> bidders) {

    /** Guarded: read by the bidder's own use cases until the opening discloses them; the journal is its own reason. */
    static final Set<String> GUARDED = Set.of("public.bid", "public.bid_journal", "public.deposit");

    WhoBids {
        bidders = Set.copyOf(bidders);
    }

    Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (Path rows : Dump.files(dump.tables())) {
            String name = rows.getFileName().toString();
            if (name.endsWith(".txt") && tells(rows)) {
                tables.add(name.substring(0, name.length() - ".txt".length()));
            }
        }
        return tables;
    }

    private boolean tells(Path rows) throws IOException {
        try (Stream<String> lines = Files.lines(rows)) {
            return lines.anyMatch(
                    line -> line.contains(tender) && bidders.stream().anyMatch(line::contains));
        }
    }
}
