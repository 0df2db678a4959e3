package org.sunbid.platform.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.platform.database.SecretFile;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.secret.RandomToken;
import org.sunbid.sealing.secret.Totp;

/**
 * Opens the first operator's account at the first start, when the platform has no accounts: everybody else comes in
 * through them. Password and code secret are random, or fixed by configuration for demonstrations, and written to {@code
 * first-operator.json} in the platform's folder, readable by its owner alone. Delete the file when the password has been
 * changed.
 */
@ApplicationScoped
public class FirstOperator {

    /** Their log-in name. */
    public static final String LOGIN_NAME = "operator";

    /** The file in the platform's folder. */
    public static final String FILE = "first-operator.json";

    private static final Logger LOG = Logger.getLogger(FirstOperator.class);

    @Inject
    Accounts accounts;

    @Inject
    OpenAccount openAccount;

    @Inject
    GivePassword givePassword;

    @Inject
    PlatformHome home;

    @ConfigProperty(name = "sunbid.first-operator.password")
    Optional<String> password;

    @ConfigProperty(name = "sunbid.first-operator.totp-secret")
    Optional<String> totpSecret;

    /** Looks once, at the start. */
    @Transactional
    void open(@Observes StartupEvent start) {
        if (accounts.count() > 0) {
            return;
        }
        String secret = password.orElseGet(RandomToken::create);
        Totp totp = totpSecret.map(Totp::of).orElseGet(Totp::create);
        UUID account = openAccount
                .open(new OpenAccount.Command(
                        LOGIN_NAME, "平台运营", Optional.empty(), Optional.empty(), Set.of(Role.OPERATOR)))
                .flatMap(id -> givePassword.give(id, secret, totp).map(given -> id))
                .orThrow();
        write(secret, totp);
        LOG.infof("first operator's account opened: %s, see %s in the platform's folder", account, FILE);
    }

    private void write(String secret, Totp totp) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("loginName", LOGIN_NAME);
        content.put("password", secret);
        content.put("totpSecret", totp.base32());
        try {
            Path folder = Files.createDirectories(home.folder());
            SecretFile.write(folder.resolve(FILE), CanonicalJson.write(content));
        } catch (IOException e) {
            throw new UncheckedIOException("the first operator's password cannot be written down", e);
        }
    }
}
