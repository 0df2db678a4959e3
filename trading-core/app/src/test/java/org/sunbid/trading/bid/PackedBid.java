package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.container.BidContainerWriter;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.container.DocumentFile;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.RecipientSecret;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.suite.Suite;

/** Real bids, as the toolbox packs them, and the release of their keys. */
public final class PackedBid {

    private PackedBid() {}

    private static final String TEXT = "text/plain";

    /**
     * Bids of three fresh bidders, of 9.1, 9.2 and 10.3 million. The last one is above the price cap, and its document is
     * not the archive it says it is.
     */
    public static List<SealedFile> three(Suite suite, BiddingLot lot, int firstNumber) {
        return three(suite, lot, firstNumber, ReleasePolicy.BIDDER, Optional.empty());
    }

    /** The same, sealed to whom the policy names. */
    public static List<SealedFile> three(
            Suite suite, BiddingLot lot, int firstNumber, ReleasePolicy policy, Optional<CustodianKey> custodians) {
        int[] prices = {9_100_000, 9_200_000, 10_300_000};
        return IntStream.range(0, prices.length)
                .mapToObj(i -> {
                    int number = firstNumber + i + (suite == Suite.GM_1 ? 0 : 50);
                    Person bidder = TestPeople.withCertificates(
                            suite, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
                    SealSubject subject = SealedFile.subject(bidder, lot.tender(), lot.code(), 1);
                    byte[] container =
                            container(bidder, subject, new BigDecimal(prices[i]), i == 2 ? "application/zip" : TEXT);
                    return SealedFile.of(bidder, subject, container, policy, custodians);
                })
                .toList();
    }

    /** A bid with one document. */
    public static SealedFile of(Person bidder, BiddingLot lot, BigDecimal price) {
        SealSubject subject = SealedFile.subject(bidder, lot.tender(), lot.code(), 1);
        return SealedFile.of(bidder, subject, container(bidder, subject, price, TEXT));
    }

    /** A bid of a consortium that this bidder leads; its agreement is packed where it names one. */
    public static SealedFile together(Person bidder, BiddingLot lot, BigDecimal price, Consortium consortium) {
        SealSubject subject = SealedFile.subject(bidder, lot.tender(), lot.code(), 1);
        return SealedFile.of(
                bidder,
                subject,
                container(bidder, sheet(subject, Optional.of(price)).withConsortium(consortium), TEXT));
    }

    /** The technical envelope of a bidder, without an offer. */
    public static SealedFile technical(Person bidder, BiddingLot lot) {
        return part(bidder, lot, Envelope.TECHNICAL, Optional.empty(), Optional.empty());
    }

    /** An application for prequalification, without an offer. */
    public static SealedFile application(Person bidder, BiddingLot lot) {
        return part(bidder, lot, Envelope.APPLICATION, Optional.empty(), Optional.empty());
    }

    /** The price envelope of a bidder. */
    public static SealedFile price(Person bidder, BiddingLot lot, BigDecimal price) {
        return part(bidder, lot, Envelope.PRICE, Optional.of(price), Optional.empty());
    }

    /** An envelope that custodians open, where there is a key of theirs, and its bidder otherwise. */
    public static SealedFile part(
            Person bidder,
            BiddingLot lot,
            Envelope envelope,
            Optional<BigDecimal> price,
            Optional<CustodianKey> custodians) {
        SealSubject subject = SealedFile.subject(bidder, lot.tender(), lot.code(), envelope, 1);
        return SealedFile.of(
                bidder,
                subject,
                container(bidder, sheet(subject, price), TEXT),
                custodians.isPresent() ? ReleasePolicy.CUSTODIANS : ReleasePolicy.BIDDER,
                custodians);
    }

    private static byte[] container(Person bidder, SealSubject subject, BigDecimal price, String mediaType) {
        return container(bidder, sheet(subject, Optional.of(price)), mediaType);
    }

    private static BidSheet sheet(SealSubject subject, Optional<BigDecimal> price) {
        Optional<BidOffer> offer = price.map(asked -> new BidOffer(asked, 180, "合格", managerOf(subject.lot())));
        return BidSheet.of(subject, offer, List.of());
    }

    private static byte[] container(Person bidder, BidSheet sheet, String mediaType) {
        try {
            Path folder = Files.createTempDirectory(TestCredentials.folder(), "bid");
            String name = sheet.subject().envelope() == Envelope.PRICE ? "price.txt" : "technical.txt";
            String text = documentOf(sheet.subject().lot());
            List<DocumentFile> documents = new ArrayList<>();
            documents.add(DocumentFile.of(Files.writeString(folder.resolve(name), text), mediaType));
            for (String agreement :
                    sheet.consortium().flatMap(Consortium::agreement).stream().toList()) {
                documents.add(DocumentFile.of(Files.writeString(folder.resolve(agreement), "联合体协议"), TEXT));
            }
            ByteArrayOutputStream container = new ByteArrayOutputStream();
            new BidContainerWriter(bidder.credentials(), Instant.now()).write(sheet, documents, container);
            return container.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of the request that releases the bid's key to the platform under test. */
    public static Map<String, Object> release(SealedFile bid) {
        SealHeader header = bid.seal().header();
        try (RecipientSecret key = RecipientSecret.unwrap(header, bid.bidder().credentials())) {
            var platform = Arc.container()
                    .instance(TrustedAuthorities.class)
                    .get()
                    .current()
                    .verify(TestCredentials.platform().encryptionCertificate(), Purpose.ENCRYPT, Instant.now());
            var release =
                    ReleasedKey.release(header, key, platform).sign(bid.bidder().credentials(), Instant.now());
            Base64.Encoder base64 = Base64.getEncoder();
            return Map.of(
                    "release", base64.encodeToString(release.json()),
                    "signature", base64.encodeToString(release.signature()));
        }
    }

    /** What the document of every bid for this lot says, and nothing else in the system. */
    public static String documentOf(String lotCode) {
        return "施工组织设计正文 " + lotCode;
    }

    /** Who manages the project in every bid for this lot; no other lot has this name. */
    public static String managerOf(String lotCode) {
        return "李明" + lotCode.substring(14);
    }
}
