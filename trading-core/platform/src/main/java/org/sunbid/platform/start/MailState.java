package org.sunbid.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether mail leaves this platform. It does not until {@code quarkus.mailer.mock} is false; then nobody may believe that it
 * does, so the log and the operators' page say so ({@code cdi:mailState}).
 */
@Named("mailState")
@Singleton
public class MailState {

    private static final Logger LOG = Logger.getLogger(MailState.class);

    private final boolean mocked;

    @Inject
    MailState(@ConfigProperty(name = "quarkus.mailer.mock", defaultValue = "false") boolean mocked) {
        this.mocked = mocked;
    }

    /** Mails are written into the log and sent to nobody. */
    public boolean isMocked() {
        return mocked;
    }

    void say(@Observes StartupEvent start) {
        if (mocked) {
            LOG.warn("MAIL IS NOT SENT: quarkus.mailer.mock is true; mails to people end in this log."
                    + " Set quarkus.mailer.mock=false, host, port, username, password and from for production");
        }
    }
}
