package org.sunbid.notice;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.suite.Suite;

@QuarkusTest
class PagesBrowserTest extends BrowserTest {

    private static boolean told;

    @Inject
    PublishedDeal deal;

    @Inject
    ReceiptsOfATradingPlatform receipts;

    @BeforeEach
    void deals() {
        if (told) {
            return;
        }
        told = true;
        DocumentLink file = new DocumentLink(
                "招标文件（盘龙江水环境综合治理）.pdf", "a".repeat(64), 2_345_678, "application/pdf", "http://localhost:1/x.pdf");
        deal.announce("A5301002611220001001", "盘龙江水环境综合治理工程施工", file);
        deal.clarify("A5301002611220001001");
        String lot = deal.announce("A5301002611220002001", "昆明市第三人民医院医技楼改扩建工程", file);
        deal.complete("A5301002611220002001", lot, null);
        deal.announce(
                "D5301002611220003001",
                "昆明市教育体育局智慧校园设备采购",
                "GOVERNMENT_PROCUREMENT",
                "530100",
                PublishedDeal.now().plus(2, ChronoUnit.DAYS));
        String third =
                deal.announce("A5203002611220004001", "遵义市汇川区城市道路改造工程", "CONSTRUCTION", "520300", PublishedDeal.now());
        deal.open("A5203002611220004001", third, null);
        deal.announce("A5301002611220005001", "滇池环湖截污干渠清淤工程");
        deal.say(new TenderSuspended(
                "A5301002611220005001", "云发改监〔2026〕17号", "收到对招标文件的投诉，暂停招标活动。", PublishedDeal.now()));
    }

    @Test
    void the_home_page() {
        look("home", "/");
    }

    @Test
    void the_list_of_tenders() {
        look("notices", "/notices?q=工程 治理");
        look("notices-none", "/notices?stage=FAILED");
    }

    @Test
    void a_tender_that_takes_bids() {
        look("tender-bidding", "/tenders/A5301002611220001001");
    }

    @Test
    void a_tender_that_came_to_a_contract() {
        look("tender-contract", "/tenders/A5301002611220002001");
    }

    @Test
    void a_tender_that_stands_still() {
        look("tender-suspended", "/tenders/A5301002611220005001");
    }

    @Test
    void the_page_to_verify_on() {
        look("verify", "/verify");
        look("witness", "/witness");
    }

    @Test
    void the_verdict_on_a_signed_pdf() {
        byte[] pdf = PdfSigning.seal(
                PdfDocument.titled("开标记录", "", Locale.SIMPLIFIED_CHINESE)
                        .signatures(List.of("交易平台"))
                        .toBytes(PublishedDeal.now()),
                TestCredentials.issue(Suite.GM_1, "昆明市公共资源交易中心", "91350100M000100Y43"),
                SignatureAppearance.organisation(1, "昆明市公共资源交易中心", "", PublishedDeal.now()));
        Page page = open("/verify");
        page.setInputFiles("#file-pdf", new FilePayload("开标记录.pdf", "application/pdf", pdf));
        page.click("form[action='/verify/pdf'] button");
        page.waitForSelector(".sb-verdict[data-holds=true]");
        look("verdict-zh", page);
    }

    @Test
    void the_verdict_on_a_receipt() {
        receipts.beginAnew();
        byte[] receipt = receipts.receipt();
        receipts.witness();
        byte[] paper = receipts.paper(receipt);
        String digest = HexFormat.of().formatHex(Suite.ISO_1.hash(receipt));
        look("verify-scanned", "/verify?receipt=" + digest);
        for (String language : List.of("zh", "en")) {
            verdict("verdict-receipt-" + language, language, digest, paper, true);
        }
        String other = HexFormat.of().formatHex(Suite.ISO_1.hash(paper));
        verdict("verdict-receipt-other-zh", "zh", other, receipt, false);
        receipts.beginAnew();
    }

    private void verdict(String name, String language, String digest, byte[] file, boolean holds) {
        Page page = open("/verify?lang=" + language + "&receipt=" + digest);
        page.setInputFiles("#file-receipt", new FilePayload("receipt", "application/octet-stream", file));
        page.click("form[action='/verify/receipt'] button");
        page.waitForSelector(".sb-verdict[data-holds=" + holds + "]");
        look(name, page);
    }

    @Test
    void a_reader_finds_a_tender_and_follows_it_with_the_keyboard_alone() {
        Page page = open("/");
        page.focus("#q");
        page.keyboard().type("盘龙江");
        page.keyboard().press("Enter");
        page.waitForSelector(".sb-results mark");
        page.focus(".sb-results h2 a");
        page.keyboard().press("Enter");
        page.waitForSelector("#address");
        page.focus("#address");
        page.keyboard().type("reader@example.org");
        page.keyboard().press("Enter");
        page.waitForURL("**/followers/asked");
        look("follow-asked-zh", page);
    }
}
