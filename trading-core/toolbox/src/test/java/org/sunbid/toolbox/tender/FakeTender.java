package org.sunbid.toolbox.tender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

/** A signed tender as the trading platform serves it; tests change what is signed, by whom, and what is shown. */
public final class FakeTender {

    public static final String TENDER = "A5301030012611220001";
    public static final String ISSUER = "91110000101623741K";
    public static final String PLATFORM = "12530100MB0A000021";
    private static final int LOTS = 3;

    /** Who signs {@code tender.json}. */
    public Credentials signer;

    /** What it says; a test puts other words in. */
    public final Map<String, Object> data = new HashMap<>();

    /** What the part {@code opening} of it says. */
    public final Map<String, Object> opening = new HashMap<>();

    /** The deadline it was published with. */
    public Instant deadline = Instant.now().plusSeconds(3600);

    /** Of the one lot's price. */
    public String priceCap = "2000000.50";

    /** Its clarifications by their numbers; each is signed as it is fetched. */
    public final TreeMap<Integer, Clarification> clarifications = new TreeMap<>();

    /** A file that is not shown. */
    public String hidden = "";

    private final Credentials issuer;

    /** Tender and agency of one authority. */
    public FakeTender(DemoAuthority authority) {
        issuer = authority.issuePair("Tenderee", ISSUER);
        signer = issuer;
        data.put("type", "tender-1");
        data.put("tender", TENDER);
        data.put("name", "Road");
        data.put("tenderee", Map.of("uscc", ISSUER, "name", "Tenderee"));
        data.put("agency", null);
        data.put("platform", Map.of("uscc", PLATFORM, "name", "Trading platform"));
        data.put("consortiumMembers", 0);
        opening.put("releasePolicy", "bidder");
        opening.put("suites", List.of("GM-1", "ISO-1"));
    }

    /**
     * One clarification.
     *
     * @param signer who signs it
     * @param words beside type, tender and number
     */
    public record Clarification(Credentials signer, Map<String, Object> words) {}

    /** The issuer's next clarification moves the deadline. */
    public void postpone(Instant newDeadline) {
        clarify(issuer, Map.of("newDeadline", newDeadline.toString()));
    }

    /** The next clarification, by anybody. */
    public void clarify(Credentials by, Map<String, Object> words) {
        clarifications.put(clarifications.isEmpty() ? 1 : clarifications.lastKey() + 1, new Clarification(by, words));
    }

    /** What the platform answers to a request for the tender or one of its files; empty to all others. */
    public Optional<byte[]> answer(String path) {
        Map<String, byte[]> files = files();
        if (path.equals("/api/tenders/" + TENDER)) {
            List<Object> documents = new ArrayList<>();
            files.forEach((name, content) -> documents.add(Map.of("name", name, "sha256", sha256(name))));
            return Optional.of(CanonicalJson.write(Map.of("documents", documents)));
        }
        return files.entrySet().stream()
                .filter(file -> path.equals("/documents/" + sha256(file.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A hash stands for the name: what was signed anew for each request is found all the same. */
    private static String sha256(String name) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(CanonicalJson.write(Map.of("name", name))));
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        sign(files, "tender.json", tender(), signer);
        clarifications.forEach((number, said) -> {
            Map<String, Object> notice = new HashMap<>(
                    Map.of("type", "clarification-1", "tender", TENDER, "number", number, "title", "t", "text", "t"));
            notice.putAll(said.words());
            sign(files, "clarification-" + number + ".json", notice, said.signer());
        });
        files.remove(hidden);
        return files;
    }

    private Map<String, Object> tender() {
        Map<String, Object> tender = new HashMap<>(data);
        tender.put("opening", opening);
        tender.put("timeTable", Map.of("deadline", deadline.toString()));
        List<Object> lots = new ArrayList<>();
        for (int number = 1; number <= LOTS; number++) {
            lots.add(Map.of("lot", TENDER + "00" + number, "name", "Section 1", "priceCap", priceCap));
        }
        tender.put("lots", lots);
        return tender;
    }

    private static void sign(Map<String, byte[]> files, String name, Map<String, Object> words, Credentials signer) {
        byte[] content = CanonicalJson.write(words);
        files.put(name, content);
        files.put(name + ".p7s", DetachedSignature.sign(signer, content, Instant.now()));
    }
}
