package org.sunbid.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.notice.follow.SendMails;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class FollowingATenderTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+/(?:confirmation|end)");

    @Inject
    PublishedDeal deal;

    @Inject
    MockMailbox mails;

    @Inject
    SendMails send;

    @Inject
    EntityManager database;

    @BeforeEach
    void emptyMailbox() {
        mails.clear();
    }

    @Test
    void mail_comes_after_the_address_was_confirmed_and_until_it_is_ended() {
        String tender = "A5301002611180001001";
        deal.announce(tender, "关注工程");
        ask(tender, "Reader@Example.org", 303);
        deal.clarify(tender);
        send.send();
        List<Mail> before = mails.getMailsSentTo("reader@example.org");
        assertThat(before).as("only the confirmation").hasSize(1);

        post(link(before.get(0))).then().statusCode(200).body(containsString("已开始关注"));
        deal.open(tender, tender + "001", null);
        send.send();
        List<Mail> after = mails.getMailsSentTo("reader@example.org");
        assertThat(after).hasSize(3);
        assertThat(after).extracting(Mail::getSubject).anyMatch(subject -> subject.contains("开标记录：关注工程"));

        post(link(after.get(1))).then().statusCode(200).body(containsString("已退订"));
        mails.clear();
        deal.say(new TenderResumed(tender, "1", PublishedDeal.now()));
        send.send();
        assertThat(mails.getMailsSentTo("reader@example.org")).isEmpty();
    }

    @Test
    void two_nodes_that_send_at_once_send_each_mail_once() throws Exception {
        String tender = "A5301002611180019001";
        deal.announce(tender, "两个节点工程");
        for (int i = 0; i < 8; i++) {
            String reader = "reader" + i + "@example.org";
            ask(tender, reader, 303);
            post(link(mails.getMailsSentTo(reader).get(0))).then().statusCode(200);
        }
        mails.clear();
        deal.clarify(tender);

        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<?>> sending = Stream.<Future<?>>generate(() -> nodes.submit(send::send))
                .limit(4)
                .toList();
        for (Future<?> one : sending) {
            one.get();
        }
        nodes.shutdown();

        for (int i = 0; i < 8; i++) {
            assertThat(mails.getMailsSentTo("reader" + i + "@example.org")).hasSize(1);
        }
    }

    @Test
    void opening_a_link_changes_nothing_by_itself() {
        String tender = "A5301002611180002001";
        deal.announce(tender, "链接工程");
        ask(tender, "scanner@example.org", 303);
        String link = link(mails.getMailsSentTo("scanner@example.org").get(0));
        given().get(URI.create(link).getPath()).then().statusCode(200).body(containsString("确认关注"));
        deal.clarify(tender);
        send.send();
        assertThat(mails.getMailsSentTo("scanner@example.org")).hasSize(1);
    }

    @Test
    void the_database_holds_no_readable_address() {
        String tender = "A5301002611180003001";
        deal.announce(tender, "保密工程");
        ask(tender, "secret-person@example.org", 303);
        Object rows = database.createNativeQuery(
                        "select string_agg(f::text || encode(f.address, 'escape'), '') from notice_follower f",
                        String.class)
                .getSingleResult();
        assertThat((String) rows).isNotEmpty().doesNotContain("secret-person");
    }

    @Test
    void asking_again_does_not_tell_whether_somebody_follows() {
        String tender = "A5301002611180004001";
        deal.announce(tender, "重复工程");
        ask(tender, "twice@example.org", 303);
        post(link(mails.getMailsSentTo("twice@example.org").get(0)));
        ask(tender, "twice@example.org", 303);
        assertThat(mails.getMailsSentTo("twice@example.org")).hasSize(1);
    }

    @Test
    void what_is_no_address_is_refused_and_kept_in_the_form() {
        String tender = "A5301002611180005001";
        deal.announce(tender, "地址工程");
        given().formParam("address", "nobody at home")
                .post("/tenders/" + tender + "/followers")
                .then()
                .statusCode(422)
                .body(containsString("邮箱地址格式不正确"))
                .body(containsString("value=\"nobody at home\""));
    }

    @Test
    void a_made_up_link_does_nothing() {
        String tender = "A5301002611180006001";
        deal.announce(tender, "假链接工程");
        given().post("/tenders/" + tender + "/followers/" + "0".repeat(64) + "/confirmation")
                .then()
                .statusCode(200)
                .body(containsString("链接已失效"));
    }

    private static void ask(String tender, String address, int status) {
        given().redirects()
                .follow(false)
                .formParam("address", address)
                .post("/tenders/" + tender + "/followers")
                .then()
                .statusCode(status);
    }

    private static io.restassured.response.Response post(String link) {
        return given().post(URI.create(link).getPath());
    }

    private static String link(Mail mail) {
        Matcher links = LINK.matcher(mail.getText());
        assertThat(links.find()).as(mail.getText()).isTrue();
        return links.group();
    }
}
