package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.toolbox.custodian.CustodianPart;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.setup.Setup;

/** 密钥保管: custodians make the key of a tender and open with it, each at a toolbox of its own. */
public final class Keeping {

    private static final int THRESHOLD = 2;

    private final Stage stage;
    private final List<Person> custodians;
    private final TrustList trust;

    /** These custodians, each with a toolbox of its own. */
    public Keeping(Stage stage, List<Person> custodians) throws IOException {
        this.stage = stage;
        this.custodians = List.copyOf(custodians);
        this.trust = TrustList.load(Setup.trust(stage.data()));
    }

    /** The agency names them; they join, deal and confirm. */
    public String makeTheKey(String tender, Person agency) throws Exception {
        JsonNode candidates = agency.trading().get("/api/custodians");
        List<String> accounts = custodians.stream()
                .map(custodian -> account(candidates, custodian))
                .toList();
        UUID ceremony = UUID.fromString(agency.trading()
                .post("/api/tenders/" + tender + "/custody", Map.of("threshold", THRESHOLD, "custodians", accounts))
                .path("ceremony")
                .asText());
        for (Person custodian : custodians) {
            part(custodian).join(client(custodian), ceremony, stage.now());
        }
        for (Person custodian : custodians) {
            part(custodian).deal(client(custodian), ceremony, stage.now());
        }
        for (Person custodian : custodians) {
            Verify.that(
                    part(custodian)
                            .confirm(client(custodian), ceremony, stage.now())
                            .isEmpty(),
                    "shares fit");
        }
        String state =
                agency.trading().get("/api/custody/" + ceremony).path("state").asText();
        Verify.equal("COMPLETE", state, "state of the ceremony");
        return THRESHOLD + " of " + custodians.size();
    }

    /** As many as are needed open, the others stay away. */
    public String open(String lot) throws Exception {
        int bids = 0;
        for (Person custodian : custodians.subList(custodians.size() - THRESHOLD, custodians.size())) {
            bids = part(custodian).open(client(custodian), lot, stage.now());
        }
        return THRESHOLD + " of " + custodians.size() + " custodians for " + bids + " bids";
    }

    private static String account(JsonNode candidates, Person custodian) {
        for (JsonNode candidate : candidates) {
            if (candidate.path("organisation").asText().equals(custodian.organisation())) {
                return candidate.path("id").asText();
            }
        }
        throw new IllegalStateException(custodian.organisation() + " cannot be named");
    }

    private CustodianPart part(Person custodian) {
        return new CustodianPart(custodian.credentials(), trust);
    }

    private PlatformClient client(Person custodian) {
        return PlatformClient.of(stage.trading(), Locale.ENGLISH)
                .with(custodian.trading().token());
    }
}
