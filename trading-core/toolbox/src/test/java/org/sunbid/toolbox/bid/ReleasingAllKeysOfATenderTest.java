package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

/** A bidder with bids for several lots of one tender, which are opened in one session. */
class ReleasingAllKeysOfATenderTest extends BidderAtWork {

    private static final String SECOND = FakePlatform.TENDER + "002";
    private static final String THIRD = FakePlatform.TENDER + "003";

    @Test
    void oneCommandReleasesTheKeysOfAllLots() throws IOException {
        handedIn("first", FakePlatform.LOT);
        handedIn("second", SECOND);
        reachAllDeadlines();

        CommandLineRun run = releaseKeys();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(platform.requests)
                .contains(
                        "POST /api/halls/" + FakePlatform.LOT + "/releases", "POST /api/halls/" + SECOND + "/releases");
        assertThat(run.out()).contains(FakePlatform.LOT, SECOND, "2 of 2");
    }

    @Test
    void aLotThatRefusesDoesNotKeepTheOthersFromTheirKeys() throws IOException {
        handedIn("first", FakePlatform.LOT);
        handedIn("second", SECOND);
        handedIn("third", THIRD);
        reachAllDeadlines();
        platform.releaseRefusals.put(FakePlatform.LOT, refusal("opening.wrong-state"));
        platform.releaseRefusals.put(SECOND, refusal("opening.already-released"));

        CommandLineRun run = releaseKeys();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(FakePlatform.LOT, "opening.wrong-state");
        assertThat(run.out()).contains(SECOND, THIRD, "2 of 3");
    }

    @Test
    void beforeTheDeadlineNoKeyLeavesThisComputer() throws IOException {
        handedIn("first", FakePlatform.LOT);

        CommandLineRun run = releaseKeys();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("toolbox.too-early");
        assertThat(platform.requests).noneMatch(request -> request.endsWith("/releases"));
    }

    @Test
    void bidsThatWereNotHandedInAndBidsOfOtherTendersAreLeftAlone() throws IOException {
        handedIn("first", FakePlatform.LOT);
        Files.delete(bid.resolve("receipt.json"));

        assertThat(releaseKeys().err()).contains("toolbox.no-bid-of-tender");
    }

    private void handedIn(String name, String lot) throws IOException {
        bid = folder.resolve("bids").resolve(name);
        List<String> offer = new ArrayList<>(List.of("--lot", lot, "--price", "1280000.50", "--period", "90"));
        offer.addAll(List.of("--quality", "Qualified", "--manager", "Zhang Wei", document.toString()));
        CommandLineRun made = run("make", offer.toArray(String[]::new));
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(run("seal").exitCode()).isZero();
        Files.writeString(bid.resolve("receipt.json"), "{}");
    }

    private void reachAllDeadlines() throws IOException {
        try (Stream<Path> bids = Files.list(folder.resolve("bids"))) {
            for (Path each : bids.toList()) {
                bid = each;
                reachDeadline();
            }
        }
    }

    private CommandLineRun releaseKeys() {
        Path bids = folder.resolve("bids");
        List<String> arguments = new ArrayList<>(List.of("bid", "release-keys", "--tender", FakePlatform.TENDER));
        arguments.addAll(List.of("--bids", bids.toString(), "--key", key().toString()));
        arguments.addAll(List.of("--trust", folder.resolve("trust").toString()));
        arguments.addAll(List.of("--platform", platform.address().toString()));
        return CommandLineRun.in(
                Locale.ENGLISH,
                Map.of("SUNBID_PASSWORD", PASSWORD, "SUNBID_SESSION", "token"),
                arguments.toArray(String[]::new));
    }

    private static String refusal(String code) {
        return "{\"code\":\"" + code + "\",\"title\":\"Refused\"}";
    }
}
