package org.sunbid.rehearsal.dump;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.sunbid.rehearsal.PaperDocument;
import org.sunbid.rehearsal.Papers;
import org.sunbid.rehearsal.Person;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.secret.RandomToken;

/** Bids that carry words which stand nowhere else in the world: in plain text, in UTF-16, inside a PDF and in the offer. */
final class MarkedBids implements Papers {

    private final Map<String, String> markers = new ConcurrentSkipListMap<>();
    private final Map<String, Person> bidders = new ConcurrentSkipListMap<>();
    private final Set<Secret> prices = Collections.synchronizedSet(new LinkedHashSet<>());

    @Override
    public List<Path> in(Path folder, Person bidder) throws IOException {
        String marker = marker(bidder);
        List<Path> papers = new ArrayList<>(PLAIN.in(folder, bidder));
        Path text = folder.resolve("标记.txt");
        Path wide = folder.resolve("标记-utf16.txt");
        Path pdf = folder.resolve("标记.pdf");
        Files.writeString(text, (marker + "\n").repeat(40));
        Files.write(wide, marker.getBytes(StandardCharsets.UTF_16LE));
        Files.write(pdf, PaperDocument.inLatin(marker, List.of(marker)));
        papers.addAll(List.of(text, wide, pdf));
        return papers;
    }

    @Override
    public BidOffer offer(Person bidder, BigDecimal price) {
        bidders.put(bidder.loginName(), bidder);
        Spellings.of(price).forEach(spelling -> prices.add(new Secret(bidder.loginName(), "price", spelling)));
        return new BidOffer(price, 180, "合格 " + marker(bidder), bidder.name());
    }

    /** The markers of all bids. */
    List<Secret> markerSecrets() {
        return markers.entrySet().stream()
                .map(entry -> new Secret(entry.getKey(), "marker", entry.getValue()))
                .toList();
    }

    /** The prices of all bids, replaced and withdrawn ones too, in all spellings. */
    List<Secret> priceSecrets() {
        return List.copyOf(prices);
    }

    /** Who bids. */
    List<Person> bidders() {
        return List.copyOf(bidders.values());
    }

    /** The marker of this bidder, made at random for this run. */
    private String marker(Person bidder) {
        return markers.computeIfAbsent(
                bidder.loginName(), name -> "MARK" + RandomToken.create().substring(0, 24));
    }
}
