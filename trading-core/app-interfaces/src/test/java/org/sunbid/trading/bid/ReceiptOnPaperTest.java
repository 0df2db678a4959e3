package org.sunbid.trading.bid;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sunbid.pdf.PdfAttachments;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

/** A bidder prints the receipt. */
@QuarkusTest
class ReceiptOnPaperTest {

    @Inject
    TrustedAuthorities trust;

    @Inject
    DatabaseClock clock;

    @Test
    void the_paper_is_sealed_holds_the_receipt_and_its_code_leads_to_the_page_that_verifies_it() throws Exception {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(5));
        Person bidder = TestPeople.withCertificates(Suite.GM_1, "云南第七建设有限公司", BiddingLot.uscc(7), Role.BIDDER);
        SealedFile file = SealedFile.of(bidder, lot.tender(), lot.code(), new byte[1000]);
        file.begin().then().statusCode(201);
        bidder.request().get("/api/bids/" + file.id() + "/receipt.pdf").then().statusCode(409);
        file.upload(0, file.chunk(0)).then().statusCode(200);
        byte[] receipt = file.complete().then().statusCode(200).extract().asByteArray();

        byte[] paper = bidder.request()
                .get("/api/bids/" + file.id() + "/receipt.pdf?lang=en")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/receipt.pdf"), paper);

        assertThat(PdfAttachments.find(paper, "receipt.json", 1 << 20)).contains(receipt);
        assertThat(PdfVerification.complete(PdfVerification.verify(paper, trust.current(), clock.now())))
                .isTrue();
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Receipt of a sealed bid", "云南第七建设有限公司", file.id());
            assertThat(scanned(new PDFRenderer(document).renderImageWithDPI(0, 110)))
                    .endsWith("/verify?receipt=" + HexFormat.of().formatHex(Suite.ISO_1.hash(receipt)));
        }
        assertThat(bidder.request()
                        .get("/lots/" + lot.code() + "/bid")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("/api/bids/" + file.id() + "/receipt.pdf");
    }

    private static String scanned(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var image = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(image)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
