package org.sunbid.rehearsal.dump;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.toolbox.setup.Setup;

/** Searches dumps and tells what it finds. Every search is also made where it has to find, so that it can fail. */
final class Inspection {

    private static final int TENDER_CODE = 20;

    private final Stage stage;
    private final MarkedBids bids;
    private final PrintStream out;

    Inspection(Stage stage, MarkedBids bids, PrintStream out) {
        this.stage = stage;
        this.bids = bids;
        this.out = out;
    }

    /** Before the deadline: no marker, no price, no key; and who bids stands where it is guarded, nowhere else. */
    boolean nothingIn(Dump dump, String lot) throws IOException {
        out.printf("%nBefore the deadline%n");
        boolean markers = tell("words that stand in bids only", search(dump, bids.markerSecrets()), 0);
        boolean prices = tell("prices, in every spelling", search(dump, bids.priceSecrets()), 0);
        boolean keys = keys(dump);
        boolean guarded = onlyGuarded(dump, lot);
        return markers && prices && keys && guarded;
    }

    /** After the deal the same search has to find: every bid that was opened, and the keys that opened them. */
    boolean everythingIn(Dump dump) throws IOException {
        int opened = bids.bidders().size() - 1;
        out.printf("%nAfter the deal, the same search%n");
        boolean markers = tell("words that stand in bids only", search(dump, bids.markerSecrets()), opened);
        boolean prices = tell("prices, in every spelling", search(dump, bids.priceSecrets()), opened);
        KeyHunt.Outcome hunt = hunt(dump);
        out.printf(
                "  %-40s %d of %d seals open%n",
                "keys that bidders released", hunt.opened().size(), hunt.seals());
        return markers && prices && hunt.opened().size() == opened;
    }

    private Map<Secret, Set<String>> search(Dump dump, List<Secret> secrets) throws IOException {
        Search search = new Search(secrets);
        Map<Secret, Set<String>> found = new LinkedHashMap<>();
        List<Path> files = dump.files();
        for (Path file : files) {
            String place = dump.folder().relativize(file).toString();
            for (Secret secret : search.in(Files.readAllBytes(file))) {
                found.computeIfAbsent(secret, any -> new TreeSet<>()).add(place);
            }
        }
        out.printf(
                "  %-40s %d secrets in %d forms sought in %d files, %d MiB, %d compressed streams%n",
                "searched",
                secrets.size(),
                secrets.stream().mapToInt(secret -> secret.forms().size()).sum(),
                files.size(),
                search.bytes() >> 20,
                search.streams());
        return found;
    }

    /** Holds when that many bidders' secrets were found; with none expected, each that was found is told. */
    private boolean tell(String what, Map<Secret, Set<String>> found, int expected) {
        Set<String> whose = new TreeSet<>();
        found.keySet().forEach(secret -> whose.add(secret.whose()));
        out.printf("  %-40s found of %d bidders, expected of %d%n", what, whose.size(), expected);
        List<String> places = new ArrayList<>();
        found.forEach((secret, files) -> places.add("    " + secret.whose() + " " + secret.text() + " in " + files));
        places.stream().limit(12).forEach(out::println);
        return whose.size() == expected;
    }

    private boolean keys(Dump dump) throws IOException {
        KeyHunt.Outcome hunt = hunt(dump);
        out.printf(
                "  %-40s %d seals; %d private keys, %d released keys, %d values of a key's size; %d attempts, %d opened%n",
                "keys",
                hunt.seals(),
                hunt.privateKeys(),
                hunt.releases(),
                hunt.values(),
                hunt.attempts(),
                hunt.opened().size());
        List<Credentials> owners =
                bids.bidders().stream().map(Person::credentials).toList();
        int own = new KeyHunt(dump, trust(), stage.now()).openedWith(owners);
        out.printf("  %-40s %d of %d seals open%n", "bidders' own keys, the counter-proof", own, hunt.seals());
        return hunt.seals() > 0
                && hunt.privateKeys() > 0
                && hunt.values() > 0
                && hunt.opened().isEmpty()
                && own == hunt.seals();
    }

    private boolean onlyGuarded(Dump dump, String lot) throws IOException {
        Set<String> identities = new TreeSet<>();
        for (Person bidder : bids.bidders()) {
            identities.addAll(List.of(bidder.uscc(), bidder.organisation()));
        }
        Set<String> tables = new WhoBids(dump, lot.substring(0, TENDER_CODE), identities).tables();
        out.printf("  %-40s %s; allowed: %s%n", "tables that tell who bids for the tender", tables, WhoBids.GUARDED);
        return !tables.isEmpty() && WhoBids.GUARDED.containsAll(tables);
    }

    private KeyHunt.Outcome hunt(Dump dump) throws IOException {
        return new KeyHunt(dump, trust(), stage.now()).hunt();
    }

    private TrustList trust() throws IOException {
        return TrustList.load(Setup.trust(stage.data()));
    }
}
