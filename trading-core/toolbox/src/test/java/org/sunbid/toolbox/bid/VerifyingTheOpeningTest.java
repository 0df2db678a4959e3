package org.sunbid.toolbox.bid;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyingTheOpeningTest extends BidderAtWork {

    private static final String RECORD = "%PDF-1.7 the record";

    private String digest;
    private long size;

    @BeforeEach
    void aBidThatWasOpened() throws Exception {
        made();
        run("submit");
        var delivery = org.sunbid.sealing.receipt.Receipt.read(
                        java.nio.file.Files.readAllBytes(bid.resolve("receipt.json")))
                .statement()
                .delivery();
        digest = delivery.sealDigest();
        size = delivery.size();
    }

    @Test
    void theHallReadOutWhatWasSealed() {
        hall(line("1280000.50", "Qualified"), RECORD);

        CommandLineRun verified = verify();

        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out())
                .contains("number 2 of 1")
                .contains("1280000.50")
                .contains("SHA-256");
    }

    @Test
    void anotherPriceOrPromiseIsFound() {
        hall(line("1280000.05", "Qualified"), RECORD);
        assertThat(verify().err()).contains("[toolbox.opening-differs]").contains("price");

        hall(line("1280000.50", "Good"), RECORD);
        assertThat(verify().err()).contains("[toolbox.opening-differs]").contains("quality");
    }

    @Test
    void aBidThatIsNotListedIsFound() {
        hall(line("1280000.50", "Qualified").replace(digest, "0".repeat(128)), RECORD);

        CommandLineRun verified = verify();

        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.err()).contains("[toolbox.opening-missing]").contains("Object in the hall");
    }

    @Test
    void beforeTheReadingThereIsNothingToCompare() {
        hall(line("1280000.50", "Qualified").replace("\"price\":1280000.50,", ""), RECORD);

        assertThat(verify().err()).contains("[toolbox.opening-not-read]");
    }

    @Test
    void anExchangedRecordIsFound() {
        hall(line("1280000.50", "Qualified"), RECORD + " exchanged");

        assertThat(verify().err()).contains("[toolbox.opening-record]");
    }

    private void hall(String line, String record) {
        String sha256 = HexFormat.of().formatHex(Suite.ISO_1.hash(RECORD.getBytes(StandardCharsets.UTF_8)));
        platform.files.put("/api/halls/" + FakePlatform.LOT + "/record.pdf", record);
        platform.files.put(
                "/api/halls/" + FakePlatform.LOT,
                "{\"lot\":\"" + FakePlatform.LOT + "\",\"bids\":[" + line + "],\"record\":{\"sha256\":\"" + sha256
                        + "\"}}");
    }

    private String line(String price, String quality) {
        return "{\"ordinal\":2,\"sealDigest\":\"" + digest + "\",\"sealedLength\":" + size
                + ",\"logIndex\":0,\"state\":\"OPENED\",\"price\":" + price + ",\"periodDays\":90,\"quality\":\""
                + quality + "\",\"projectManager\":\"Zhang Wei\"}";
    }

    private CommandLineRun verify() {
        Path trust = folder.resolve("trust");
        return CommandLineRun.in(
                Locale.ENGLISH,
                Map.of("SUNBID_PASSWORD", PASSWORD),
                "opening",
                "verify",
                "--platform",
                platform.address().toString(),
                "--bid",
                bid.toString(),
                "--trust",
                trust.toString(),
                "--key",
                key().toString());
    }
}
