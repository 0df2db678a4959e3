package org.sunbid.notice.follow;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.sunbid.notice.NoticeWords;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.rule.Outcome;

/**
 * Somebody asks for mail about a tender. Nothing is sent before the owner of the address has confirmed; whether an
 * address follows already is not told, so that nobody can ask who follows.
 */
@ApplicationScoped
public class FollowTender {

    private static final Logger LOG = Logger.getLogger(FollowTender.class);
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final int LONGEST = 200;

    private final KeepFollower keep;
    private final Addresses addresses;
    private final Mailer mailer;
    private final Links links;

    @Inject
    FollowTender(KeepFollower keep, Addresses addresses, Mailer mailer, Links links) {
        this.keep = keep;
        this.addresses = addresses;
        this.mailer = mailer;
        this.links = links;
    }

    /** Asks; the confirmation goes to the address. */
    public Outcome<Void> follow(NoticedTender tender, String typed, Language language) {
        String address = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            return Outcome.refused(FollowRefusal.ADDRESS);
        }
        if (keep.keep(tender.code(), address, language)) {
            send(tender, address, language);
        }
        return Outcome.done(null);
    }

    private void send(NoticedTender tender, String address, Language language) {
        FollowMessages words = NoticeWords.of(FollowMessages.class, language);
        String link = links.confirm(tender.code(), addresses.token(tender.code(), address));
        try {
            mailer.send(Mail.withText(
                    address,
                    words.mail_confirm_subject(tender.name()),
                    words.mail_confirm_text(tender.name(), tender.code(), link)));
        } catch (RuntimeException e) {
            LOG.warnf("confirmation mail not sent: %s", e.getMessage());
        }
    }
}
