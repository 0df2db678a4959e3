package org.sunbid.trading.prequalification;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sunbid.evaluation.CalledTender;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.Deal;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a prequalification, looked at by visitor, applicant, tenderee and member of the committee. */
@QuarkusTest
class PrequalificationBrowserTest extends BrowserTest {

    private static final Suite SUITE = Suite.ISO_1;

    @Inject
    StatutoryCalendar calendar;

    @Test
    void eachSeesWhatConcernsThemselves() {
        Person tenderee = Deal.register(SUITE, "盘龙区住房和城乡建设局", "TENDEREE");
        String project = Deal.project(tenderee, Optional.empty());
        BiddingLot lot = CalledTender.published(tenderee, CalledTender.prequalification(project, calendar));
        List<SealedFile> applications = IntStream.range(5_600, 5_604)
                .mapToObj(number -> PackedBid.application(bidder(number), lot))
                .toList();
        look("preq-tender", "/tenders/" + lot.tender());
        speaksOfApplications("/tenders/" + lot.tender());
        logIn(applications.get(0).bidder().token());
        look("preq-application", "/lots/" + lot.code() + "/bid");
        speaksOfApplications("/lots/" + lot.code() + "/bid");
        look("preq-hall-before", "/halls/" + lot.code());
        speaksOfApplications("/halls/" + lot.code());
        applications.forEach(application -> application.submit().then().statusCode(200));

        CalledTender.open(lot, applications);
        look("preq-hall-applicant", "/halls/" + lot.code());
        assertThat(open("/halls/" + lot.code()).textContent("main"))
                .contains(applications.get(0).bidder().name())
                .doesNotContain(applications.get(1).bidder().name());
        logIn(tenderee.token());
        look("preq-hall-host", "/halls/" + lot.code());
        speaksOfApplications("/halls/" + lot.code());
        look("preq-session", "/sessions/" + lot.tender());
        speaksOfApplications("/sessions/" + lot.tender());
        assertThat(open("/sessions/" + lot.tender() + "?lang=en").textContent("main"))
                .contains("1 lot ")
                .doesNotContain("Reading out");
        speaksOfApplications("/tenders/" + lot.tender());
        CalledTender.close(lot, tenderee);

        Map<UUID, String> fails = Map.of(UUID.fromString(applications.get(1).id()), "企业资质为三级");
        Person member = CalledTender.review(lot, tenderee, "A03", applications, fails);
        logIn(member.token());
        look("preq-room", "/rooms/" + lot.code());
        speaksOfApplications("/rooms/" + lot.code());
        logIn(tenderee.token());
        look("preq-results", "/lots/" + lot.code() + "/prequalification/results");
        look("preq-tender-ended", "/tenders/" + lot.tender());
        BiddingLot following =
                CalledTender.published(tenderee, CalledTender.following(lot.tender(), project, calendar));
        logIn(applications.get(1).bidder().token());
        look("preq-result-failed", "/lots/" + lot.code() + "/prequalification/result");
        logIn(applications.get(0).bidder().token());
        look("preq-result-passed", "/lots/" + lot.code() + "/prequalification/result");
        look("preq-worklist", "/");
        look("preq-invitation", "/tenders/" + following.tender());
    }

    /** Nothing of what the page says itself is of bids; 投标 stays in the names of laws and deposits. */
    private void speaksOfApplications(String path) {
        for (String language : List.of("zh", "en")) {
            try (Page page = open(path + "?lang=" + language)) {
                assertThat(page.textContent("main"))
                        .as("%s in %s", path, language)
                        .doesNotContainPattern(
                                "投标人|投标文件|投标截止|评标|[Bb]idders?\\b|(?<!-)\\bbids?\\b(?! (make|seal|check|submit|resume|release|of the tender))");
            }
        }
    }

    private static Person bidder(int number) {
        return TestPeople.withCertificates(SUITE, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
    }
}
