package org.sunbid.toolbox.tender;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.suite.Suite;

/**
 * What {@code tender.json} says, as far as it matters for sealing and opening (PROTOCOL.md §19.1). It proves nothing of
 * itself; a {@link SignedTender} does.
 *
 * @param platform that runs the tender; bids and keys go to it alone
 * @param deadline as first published
 * @param release whose keys open
 * @param ceremonies of each envelope the hash of the custodians' terms, where there are custodians
 * @param consortiumMembers how many organisations may bid together at most, the leader included; 0 where none may
 */
public record TenderTerms(
        String tender,
        String name,
        Organisation tenderee,
        Optional<Organisation> agency,
        Organisation platform,
        Instant deadline,
        ReleasePolicy release,
        Set<Suite> suites,
        Set<Envelope> envelopes,
        Map<Envelope, String> ceremonies,
        int consortiumMembers,
        List<SignedLot> lots) {

    private static final String TYPE = "tender-1";
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_HASH = 64;
    private static final int MOST_SUITES = 10;
    private static final int MOST_MEMBERS = 100;
    private static final int MOST_LOTS = 1_000;

    public TenderTerms {
        suites = Set.copyOf(suites);
        envelopes = Set.copyOf(envelopes);
        ceremonies = Map.copyOf(ceremonies);
        lots = List.copyOf(lots);
    }

    /** Reads it; refuses with {@code toolbox.tender-malformed} and {@code json.*} what is none. */
    static TenderTerms read(byte[] document) {
        JsonObject json = JsonObject.readCanonical(document);
        if (!json.text("type").equals(TYPE)) {
            throw new SealingException("toolbox.tender-malformed", "not of type " + TYPE);
        }
        JsonObject opening = json.object("opening");
        Set<Envelope> envelopes = envelopes(opening);
        return new TenderTerms(
                json.text("tender", LONGEST_CODE),
                json.text("name", LONGEST_NAME),
                Organisation.read(json.object("tenderee")),
                json.has("agency") ? Optional.of(Organisation.read(json.object("agency"))) : Optional.empty(),
                Organisation.read(json.object("platform")),
                json.object("timeTable").instant("deadline"),
                ReleasePolicy.of(opening.text("releasePolicy")),
                opening.texts("suites", MOST_SUITES).stream().map(Suite::of).collect(Collectors.toSet()),
                envelopes,
                json.has("custodians") ? ceremonies(json.object("custodians"), envelopes) : Map.of(),
                (int) json.number("consortiumMembers", 0, MOST_MEMBERS),
                json.objects("lots", MOST_LOTS).stream().map(SignedLot::read).toList());
    }

    /** A tender that says nothing of envelopes takes the whole bid in one. */
    private static Set<Envelope> envelopes(JsonObject opening) {
        if (!opening.has("envelopes")) {
            return EnumSet.of(Envelope.WHOLE);
        }
        List<String> named = opening.texts("envelopes", Envelope.values().length);
        Set<Envelope> known = Arrays.stream(Envelope.values())
                .filter(envelope -> named.contains(envelope.id()))
                .collect(Collectors.toSet());
        if (known.size() != named.size()) {
            throw new SealingException("toolbox.tender-malformed", "envelopes " + named);
        }
        return known;
    }

    private static Map<Envelope, String> ceremonies(JsonObject custodians, Set<Envelope> envelopes) {
        Map<Envelope, String> ceremonies = new EnumMap<>(Envelope.class);
        for (Envelope envelope : envelopes) {
            JsonObject named = envelope == Envelope.WHOLE ? custodians : custodians.object(envelope.id());
            ceremonies.put(envelope, named.text("ceremony", LONGEST_HASH));
        }
        return ceremonies;
    }

    /** Who may sign for it: the tenderee and its agency. */
    List<Organisation> issuers() {
        return Stream.concat(Stream.of(tenderee), agency.stream()).toList();
    }
}
