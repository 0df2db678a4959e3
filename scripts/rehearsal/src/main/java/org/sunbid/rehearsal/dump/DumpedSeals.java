package org.sunbid.rehearsal.dump;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunbid.sealing.seal.SealHeader;

/** The sealed bids of a dump, put together as the platform keeps them: header in the table of bids, chunks in the vault. */
record DumpedSeals(Dump dump) {

    private static final String BIDS = "public.bid.txt";

    /** A header as it is stored: canonical JSON. */
    private static final Pattern HEADER = Pattern.compile("x(7b22[0-9a-f]+)");

    /** A folder a bid, named by its id. */
    List<Path> folders() throws IOException {
        return Dump.files(dump.vault()).stream().map(Path::getParent).distinct().toList();
    }

    /** The header of the bid in this folder. */
    SealHeader header(Path folder) throws IOException {
        String id = folder.getFileName().toString();
        for (String row : Files.readAllLines(dump.tables().resolve(BIDS))) {
            Matcher header = HEADER.matcher(row);
            if (row.contains(id) && header.find()) {
                return SealHeader.parse(HexFormat.of().parseHex(header.group(1)));
            }
        }
        throw new IOException("no row of bid " + id);
    }

    /** The whole sealed bid; the chunks' names are in order. */
    InputStream content(Path folder) throws IOException {
        List<InputStream> parts =
                new ArrayList<>(List.of(new ByteArrayInputStream(header(folder).preamble())));
        for (Path chunk : Dump.files(folder)) {
            parts.add(Files.newInputStream(chunk));
        }
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
