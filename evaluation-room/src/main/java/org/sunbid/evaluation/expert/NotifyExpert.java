package org.sunbid.evaluation.expert;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The notification step: the only one that learns how to reach an expert. The message names neither lot nor bidders, it
 * asks to log in; so neither a mailbox nor a relay tells who judges what. The log gets the expert's id, no address.
 */
@ApplicationScoped
public class NotifyExpert {

    private static final Logger LOG = Logger.getLogger(NotifyExpert.class);

    private final EntityManager database;
    private final Instance<Mailer> mailer;
    private final boolean mailOn;

    NotifyExpert(
            EntityManager database,
            Instance<Mailer> mailer,
            @ConfigProperty(name = "sunbid.evaluation.mail", defaultValue = "false") boolean mailOn) {
        this.database = database;
        this.mailer = mailer;
        this.mailOn = mailOn;
    }

    /** Tells the expert that something waits for them; by mail where that is set up, on the worklist in any case. */
    @Transactional
    public void somethingWaits(UUID expertId) {
        Optional<String> address = Optional.ofNullable(database.find(ExpertContact.class, expertId))
                .map(ExpertContact::mail)
                .filter(mail -> !mail.isEmpty());
        if (mailOn && address.isPresent()) {
            mailer.get()
                    .send(Mail.withText(
                            address.get(),
                            "阳光标：有一项工作等待您处理 / Sunbid: something waits for you",
                            "请登录交易平台，在待办中查看。\nPlease log in to the trading platform and see your worklist.\n"));
        }
        LOG.infof("expert notified, expert=%s mail=%s", expertId, mailOn && address.isPresent());
    }
}
