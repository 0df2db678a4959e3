package org.sunbid.app;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Belongings.Thing;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.Deal;
import org.sunbid.trading.DraftText;

/**
 * An organisation with a draft and a published tender to which somebody objects.
 *
 * @param host USCC of the organisation
 * @param project code of the draft's project
 * @param draftCode of the draft
 * @param sha256 of the draft's document
 * @param publishedCode of the published tender
 */
record WrittenTender(String host, String project, String draftCode, String sha256, String publishedCode) {

    static WrittenTender by(StatutoryCalendar calendar) {
        Person host = Deal.register(Suite.ISO_1, "昆明市盘龙区城建投资有限公司", "TENDEREE", "AGENCY");
        String project = Deal.project(host, Optional.empty());
        String draft = post(host, "/api/tenders", DraftText.lawful(project, calendar, 25));
        Deal.attach(host, draft, "招标文件.pdf");
        String published = Deal.published(host, calendar);
        Person bidder = Deal.register(Suite.ISO_1, "昆明官渡建工有限公司", "BIDDER");
        post(bidder, "/api/tenders/" + published + "/objections", Map.of("subject", "DOCUMENT", "text", "业绩要求过高"));
        String sha256 = host.request().get("/api/tenders/" + draft).path("documents[0].sha256");
        return new WrittenTender(host.uscc(), project, draft, sha256, published);
    }

    /** The draft, its document, and its project. */
    Thing draft() {
        return new Thing(Map.of("code", draftCode, "tender", draftCode, "sha256", sha256), TradingThings.hosts(host));
    }

    /** The project. */
    Thing projectOfDraft() {
        return new Thing(Map.of("code", project), TradingThings.hosts(host));
    }

    /** The published tender with its first objection. */
    Thing published() {
        return new Thing(
                Map.of("code", publishedCode, "tender", publishedCode, "number", "1"), TradingThings.hosts(host));
    }

    /** A file that waits for the next clarification of the published tender. */
    Thing annex() {
        String waiting = TradingThings.hosts(host)
                .get(Role.TENDEREE)
                .request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/tenders/" + publishedCode + "/clarifications/annexes?name=annex.json")
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
        return new Thing(
                Map.of("code", publishedCode, "tender", publishedCode, "sha256", waiting), TradingThings.hosts(host));
    }

    private static String post(Person person, String path, Map<String, Object> body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
