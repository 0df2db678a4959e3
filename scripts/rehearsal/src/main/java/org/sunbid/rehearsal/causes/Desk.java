package org.sunbid.rehearsal.causes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.sunbid.rehearsal.Papers;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.LotCustodians;
import org.sunbid.toolbox.bid.MakeBid;
import org.sunbid.toolbox.bid.ReleaseKey;
import org.sunbid.toolbox.bid.SealBid;
import org.sunbid.toolbox.bid.SubmitBid;
import org.sunbid.toolbox.bid.VerifiedTerms;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.Retry;
import org.sunbid.toolbox.setup.Setup;

/** What a bidder does for one lot at a computer of its own, with the toolbox; and what its bank does for it. */
record Desk(Stage stage, Person bidder, String lot) {

    /** Makes a bid, seals it and hands it in. */
    void handIn(String name, BigDecimal price) throws IOException, InterruptedException {
        PlatformClient platform = client();
        TrustList trust = trust();
        BidFolder folder = folder(name);
        VerifiedTerms terms = VerifiedTerms.of(platform, lot, trust, stage.now());
        new MakeBid(bidder.credentials(), trust)
                .make(
                        folder,
                        terms,
                        MakeBid.Contents.whole(
                                new BidOffer(price, 180, "合格", bidder.name()), Papers.PLAIN.in(own(), bidder)),
                        stage.now());
        new SealBid(bidder.credentials(), Progress.NONE)
                .seal(folder, terms, LotCustodians.of(platform, terms, trust, stage.now()), stage.now());
        TrustedLogs logs = TrustedLogs.load(Setup.trust(stage.data()));
        new SubmitBid(platform, trust, logs, Progress.NONE).submit(folder, bidder.credentials(), stage.now());
    }

    /** The bank credits the deposit and tells the platform, by the folder in which it reaches it. */
    void payDeposit() throws IOException {
        Path credited = Files.createDirectories(
                stage.data().resolve("trading").resolve("deposits").resolve("credited"));
        String reference = "R" + UUID.randomUUID();
        Path draft = credited.resolve(reference + ".draft");
        Files.writeString(
                draft,
                String.join(
                        ",",
                        reference,
                        lot,
                        bidder.uscc(),
                        bidder.organisation(),
                        Tender.DEPOSIT,
                        stage.now().toString()));
        Files.move(draft, credited.resolve(reference + ".csv"));
    }

    /** Releases the key of a bid with these keys; does not ask again when nobody answers. */
    void release(String name, Credentials keys) throws IOException, InterruptedException {
        PlatformClient once = client().with(new Retry(1, Duration.ZERO, Duration.ZERO));
        new ReleaseKey(keys, trust()).release(folder(name), once, stage.now());
    }

    /** Its own deposit as the platform shows it. */
    JsonNode deposit() throws IOException, InterruptedException {
        return bidder.trading().get("/api/lots/" + lot + "/deposit");
    }

    private TrustList trust() throws IOException {
        return TrustList.load(Setup.trust(stage.data()));
    }

    private BidFolder folder(String name) {
        return new BidFolder(own().resolve(name));
    }

    private Path own() {
        return stage.data().resolve("people").resolve(bidder.loginName()).resolve(lot);
    }

    private PlatformClient client() {
        return PlatformClient.of(stage.trading(), Locale.ENGLISH)
                .with(bidder.trading().token());
    }
}
