package org.sunbid.notice.follow;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunbid.notice.NoticeWords;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.Publications;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;
import org.sunbid.platform.page.Language;

/**
 * Sends the noted mails: at least once each. Whoever takes a mail has it alone for a while, so that two nodes do not send it
 * both; while the mail server is away it is tried again, after half a minute first and an hour at last, for about half a day.
 */
@ApplicationScoped
public class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_ATTEMPTS = 20;
    private static final String TAKE = """
            update notice_mail set attempts = attempts + 1,
                try_after = clock_timestamp() + least(power(2, attempts) * 30, 3600) * interval '1 second'
            where id in (select id from notice_mail where sent_at is null and attempts < ?1
                         and try_after <= clock_timestamp()
                         order by attempts, id limit ?2 for update skip locked)
            returning id, follower, publication""";

    private final EntityManager database;
    private final Followers followers;
    private final Addresses addresses;
    private final Publications publications;
    private final NoticedTenders tenders;
    private final Mailer mailer;
    private final Links links;

    @Inject
    SendMails(
            EntityManager database,
            Followers followers,
            Addresses addresses,
            Publications publications,
            NoticedTenders tenders,
            Mailer mailer,
            Links links) {
        this.database = database;
        this.followers = followers;
        this.addresses = addresses;
        this.publications = publications;
        this.tenders = tenders;
        this.mailer = mailer;
        this.links = links;
    }

    private record Due(UUID id, UUID follower, UUID publication) {}

    private record Letter(UUID id, Mail mail) {}

    /** Sends what is due. */
    @Scheduled(
            identity = "send-mails",
            every = "${sunbid.notice.mail-every:3s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void send() {
        for (Letter letter : QuarkusTransaction.requiringNew().call(this::letters)) {
            try {
                mailer.send(letter.mail());
                QuarkusTransaction.requiringNew().run(() -> sent(letter.id()));
            } catch (RuntimeException e) {
                LOG.warnf("mail %s not sent, tried again later: %s", letter.id(), e.getMessage());
            }
        }
    }

    private List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        for (Object row : database.createNativeQuery(TAKE, Object[].class)
                .setParameter(1, MOST_ATTEMPTS)
                .setParameter(2, AT_ONCE)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            letters.add(letter(new Due((UUID) columns[0], (UUID) columns[1], (UUID) columns[2])));
        }
        return letters;
    }

    private Letter letter(Due due) {
        Follower follower = followers.findById(due.follower());
        Publication publication = publications.findById(due.publication());
        NoticedTender tender = tenders.withCode(follower.tender()).orElseThrow();
        String address = addresses.read(follower.id());
        Language language = Language.of(follower.language()).orElse(Language.ZH);
        FollowMessages words = NoticeWords.of(FollowMessages.class, language);
        String kind = NoticeWords.in(language).kind(publication.kind());
        String end = links.end(tender.code(), addresses.token(tender.code(), address));
        String text = words.mail_text(
                tender.name(), tender.code(), kind, body(publication), links.tender(tender.code()), end);
        return new Letter(
                due.id(),
                Mail.withText(address, words.mail_subject(kind, tender.name()), text)
                        .addHeader("List-Unsubscribe", "<" + end + ">"));
    }

    private static String body(Publication publication) {
        return publication.title().isEmpty() ? publication.words() : publication.title() + "\n" + publication.words();
    }

    private void sent(UUID mail) {
        database.createNativeQuery("update notice_mail set sent_at = clock_timestamp() where id = ?1")
                .setParameter(1, mail)
                .executeUpdate();
    }
}
