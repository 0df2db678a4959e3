package org.sunbid.trading.bid;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.pdf.ReceiptFile;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Prints a receipt (O20 27): PDF/A-3 under the platform's seal, with the receipt itself attached as {@link ReceiptFile#NAME} and a QR
 * code that leads to the page where anyone verifies it. The paper proves as much as the receipt in it, no more.
 */
@ApplicationScoped
public class PrintReceipt {

    private final IssueReceipt receipts;
    private final ReadLot lots;
    private final PlatformKeys keys;
    private final TrustedAuthorities trust;
    private final DatabaseClock clock;
    private final String publicUrl;

    PrintReceipt(
            IssueReceipt receipts,
            ReadLot lots,
            PlatformKeys keys,
            TrustedAuthorities trust,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.receipts = receipts;
        this.lots = lots;
        this.keys = keys;
        this.trust = trust;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** The receipt as a PDF in this language; refused like {@link IssueReceipt#issue}. */
    public Outcome<byte[]> print(UUID bid, Actor actor, Language language) {
        return receipts.issue(bid, actor)
                .map(document -> print(document.getBytes(StandardCharsets.UTF_8), actor, language));
    }

    private byte[] print(byte[] document, Actor actor, Language language) {
        Receipt receipt = Receipt.read(document);
        ReceiptMessages words = MessageBundles.get(ReceiptMessages.class, Localized.Literal.of(language.tag()));
        Instant now = clock.now();
        String digest = HexFormat.of().formatHex(Suite.ISO_1.hash(document));
        String name = "receipt-" + receipt.statement().delivery().bid() + ".pdf";
        Map<String, String> facts = facts(receipt, actor, words);
        facts.put(words.data_digest(), "SHA-256 " + digest);
        byte[] pdf = PdfDocument.titled(words.title(), words.subtitle(), language.locale())
                .paragraph(words.statement())
                .facts(facts)
                .heading(words.verify())
                .qrCode(publicUrl + "/verify?receipt=" + digest, words.verify_text())
                .paragraph(words.offline(name))
                .heading(words.seal())
                .signatures(List.of(words.platform()))
                .attach(ReceiptFile.NAME, "application/json", words.data(), document)
                .toBytes(now);
        return PdfSigning.seal(
                pdf, keys.credentials(), SignatureAppearance.organisation(1, words.platform(), words.title(), now));
    }

    private Map<String, String> facts(Receipt receipt, Actor actor, ReceiptMessages words) {
        ReceiptStatement statement = receipt.statement();
        LotSheet lot = lots.find(statement.delivery().lot()).orElseThrow();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.tender(), lot.tenderName() + " (" + lot.tenderCode() + ")");
        facts.put(words.lot(), lot.lotName() + " (" + lot.lotCode() + ")");
        facts.put(
                words.bidder(),
                actor.organisation().orElse("") + " (" + statement.delivery().bidder() + ")");
        facts.put(words.bid(), statement.delivery().bid());
        statement.supersedes().ifPresent(earlier -> facts.put(words.supersedes(), earlier));
        facts.put(words.received_at(), Formats.dateTimeSeconds(statement.receivedAt()) + " (UTC+8)");
        Instant stamped = receipt.requireStamped(trust.current()).at();
        facts.put(words.stamped_at(), Formats.dateTimeSeconds(stamped) + " (UTC+8, RFC 3161)");
        facts.put(words.size(), words.bytes(String.valueOf(statement.delivery().size())));
        facts.put(words.digest(), statement.delivery().sealDigest());
        String origin = receipt.checkpoint().text().lines().findFirst().orElse("");
        facts.put(words.log(), words.log_entry(origin, String.valueOf(receipt.logIndex())));
        return facts;
    }
}
