package org.sunbid.platform.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.secret.RandomToken;
import org.sunbid.sealing.secret.Totp;

/** An operator admits a person: an account together with the means to log in, or nothing at all. */
@ApplicationScoped
public class AdmitPerson {

    private static final int INITIAL_PASSWORD_CHARACTERS = 20;

    /**
     * Whom, and how they will log in. Without password and without certificates a random password is made.
     *
     * @param account the account
     * @param password the first password
     * @param certificates the pair to bind
     */
    public record Command(OpenAccount.Command account, Optional<String> password, Optional<Pair> certificates) {

        @Override
        public String toString() {
            return "Command[" + account.loginName() + "]";
        }
    }

    /** A certificate pair in PEM. */
    public record Pair(String signing, String encryption) {}

    /**
     * Who was admitted. Password and secret are shown once, to be handed to the person.
     *
     * @param account the account
     * @param loginName the log-in name
     * @param password the password, where they have one
     * @param totp the source of their one-time codes, where they have a password
     */
    public record Admitted(UUID account, String loginName, Optional<String> password, Optional<Totp> totp) {

        @Override
        public String toString() {
            return "Admitted[" + account + "]";
        }
    }

    @Inject
    OpenAccount openAccount;

    @Inject
    GivePassword givePassword;

    @Inject
    BindCertificate bindCertificate;

    /** Admits them; a refusal of any part undoes the others. */
    @Transactional
    public Outcome<Admitted> admit(Command command) {
        Outcome<Admitted> outcome = openAccount
                .open(command.account())
                .flatMap(id -> bind(id, command))
                .flatMap(id -> equip(id, command));
        if (outcome instanceof Outcome.Refused<Admitted>) {
            QuarkusTransaction.setRollbackOnly();
        }
        return outcome;
    }

    private Outcome<UUID> bind(UUID id, Command command) {
        return command.certificates()
                .map(pair -> bindCertificate
                        .bind(id, pair.signing(), pair.encryption())
                        .map(fingerprint -> id))
                .orElse(Outcome.done(id));
    }

    private Outcome<Admitted> equip(UUID id, Command command) {
        Optional<String> password = command.password()
                .or(() -> command.certificates().isPresent() ? Optional.empty() : Optional.of(initialPassword()));
        String loginName = command.account().loginName();
        return password.map(given -> givePassword
                        .give(id, given, Totp.create())
                        .map(totp -> new Admitted(id, loginName, password, Optional.of(totp))))
                .orElse(Outcome.done(new Admitted(id, loginName, Optional.empty(), Optional.empty())));
    }

    private static String initialPassword() {
        return RandomToken.create().substring(0, INITIAL_PASSWORD_CHARACTERS);
    }
}
