package org.sunbid.platform.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunbid.platform.secret.KeyFile;
import org.sunbid.platform.secret.StoredSecrets;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.secret.Totp;

/** Sources of one-time codes as the database keeps them: sealed, each for its account. */
@ApplicationScoped
public class TotpSecrets {

    private static final String PURPOSE = "totp";
    private static final Logger LOG = Logger.getLogger(TotpSecrets.class);

    @Inject
    StoredSecrets secrets;

    @Inject
    EntityManager database;

    /** The source of an account's codes. Empty, with an error in the log, when what is stored was not sealed for it. */
    public Optional<Totp> of(Account account) {
        try {
            return account.sealedTotp()
                    .map(stored -> secrets.open(PURPOSE, owner(account.id()), stored))
                    .map(Totp::of);
        } catch (SealingException e) {
            LOG.errorf("stored one-time code secret refused, nobody logs in with it: %s", e.getMessage());
            return Optional.empty();
        }
    }

    String seal(UUID account, Totp totp) {
        return secrets.seal(PURPOSE, owner(account), totp.base32());
    }

    /** Seals what was stored readably before there was a key; at every start, before the first request. */
    @Transactional
    void sealReadable(@Observes @Priority(KeyFile.CHECKED_AT + 1) StartupEvent start) {
        List<?> readable = database.createNativeQuery(
                        "select id, totp_secret from account where totp_secret not like 's1.%' for update")
                .getResultList();
        for (Object row : readable) {
            Object[] columns = (Object[]) row;
            database.createNativeQuery("update account set totp_secret = ?1, version = version + 1 where id = ?2")
                    .setParameter(1, seal((UUID) columns[0], Totp.of((String) columns[1])))
                    .setParameter(2, columns[0])
                    .executeUpdate();
        }
        if (!readable.isEmpty()) {
            LOG.infof("sealed %d one-time code secrets that were stored readably", readable.size());
        }
    }

    private static String owner(UUID account) {
        return account.toString();
    }
}
