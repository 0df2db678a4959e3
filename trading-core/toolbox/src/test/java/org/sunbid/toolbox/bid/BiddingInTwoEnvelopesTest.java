package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

class BiddingInTwoEnvelopesTest extends BidderAtWork {

    private static final String[] OFFER = {
        "--price", "1280000.50", "--period", "90", "--quality", "Qualified", "--manager", "Zhang Wei"
    };

    @BeforeEach
    void aLotThatTakesTwoEnvelopes() {
        platform.tender.opening.put("envelopes", List.of("price", "technical"));
    }

    @Test
    void theTechnicalEnvelopeGoesItsWayWithoutAnOfferToTheHallAtTheDeadline() throws IOException {
        handIn("technical");

        assertThat(platform.requests).contains("POST /api/halls/" + FakePlatform.LOT + "/releases");
    }

    @Test
    void thePriceEnvelopeGoesItsWayToTheHallOfThePrices() throws IOException {
        handIn("price", OFFER);

        assertThat(platform.requests).contains("POST /api/halls/" + FakePlatform.LOT + "-P/releases");
    }

    @Test
    void whatDoesNotBelongIntoAnEnvelopeIsRefusedBeforeSealing() {
        assertThat(envelope("whole", OFFER).err()).contains("toolbox.wrong-envelope");
        assertThat(envelope("technical", OFFER).err()).contains("toolbox.offer-in-technical");
        assertThat(envelope("price").err()).contains("toolbox.offer-missing");
        assertThat(envelope("price", "--price", "1").err()).contains("toolbox.offer-missing");
        assertThat(envelope("cover").err()).contains("toolbox.wrong-envelope");
        assertThat(bid.resolve("bid.asice")).doesNotExist();
    }

    @Test
    void aLotThatTakesTheWholeInOneTakesNoPart() {
        platform.tender.opening.remove("envelopes");

        assertThat(envelope("technical").err()).contains("toolbox.wrong-envelope");
    }

    @Test
    void anApplicationForPrequalificationGoesItsWayAndTellsNoOffer() throws IOException {
        platform.tender.opening.put("envelopes", List.of("application"));

        assertThat(envelope("application", OFFER).err()).contains("toolbox.offer-in-application");
        assertThat(envelope("whole", OFFER).err()).contains("toolbox.wrong-envelope");
        handIn("application");

        assertThat(platform.requests).contains("POST /api/halls/" + FakePlatform.LOT + "/releases");
    }

    private void handIn(String envelope, String... offer) throws IOException {
        succeeds(envelope(envelope, offer));
        succeeds(run("seal"));
        succeeds(run("check"));
        succeeds(run("submit"));
        reachDeadline();
        succeeds(run("release-key"));
    }

    private CommandLineRun envelope(String envelope, String... offer) {
        List<String> more = new ArrayList<>(List.of("--lot", FakePlatform.LOT, "--envelope", envelope));
        more.addAll(List.of(offer));
        more.add(document.toString());
        return run("make", more.toArray(String[]::new));
    }

    private static void succeeds(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
    }
}
