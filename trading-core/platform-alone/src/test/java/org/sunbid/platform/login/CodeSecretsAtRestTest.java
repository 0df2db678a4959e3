package org.sunbid.platform.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.DatabaseDump;
import org.sunbid.sealing.secret.Totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever reads the database makes no one-time codes. */
@QuarkusTest
class CodeSecretsAtRestTest {

    @Inject
    OpenAccount openAccount;

    @Inject
    GivePassword givePassword;

    @Inject
    Accounts accounts;

    @Inject
    TotpSecrets secrets;

    @Inject
    EntityManager database;

    @Inject
    DataSource source;

    private final Totp totp = Totp.create();
    private UUID account;

    @BeforeEach
    void givesACode() {
        account = open(totp);
    }

    @Test
    void the_database_holds_none_and_the_platform_reads_its_own() {
        assertThat(stored(account)).startsWith("s1.");
        assertThat(DatabaseDump.rows(source)).noneMatch(row -> row.contains(totp.base32()));
        assertThat(secret(account)).contains(totp.base32());
    }

    @Test
    void a_secret_moved_to_another_account_is_refused() {
        UUID other = open(Totp.create());
        update("update account set totp_secret = ?1 where id = ?2", stored(account), other);

        assertThat(secret(other)).isEmpty();
        assertThat(secret(account)).contains(totp.base32());
    }

    @Test
    void no_readable_secret_gets_in_and_one_of_before_is_sealed_at_the_start() {
        String readable = totp.base32();
        assertThatThrownBy(() -> update("update account set totp_secret = ?1 where id = ?2", readable, account))
                .hasStackTraceContaining("account_totp_is_sealed");
        String constraint = QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'account_totp_is_sealed'",
                        String.class)
                .getSingleResult());
        update("alter table account drop constraint account_totp_is_sealed");
        update("update account set totp_secret = ?1 where id = ?2", readable, account);
        update("alter table account add constraint account_totp_is_sealed " + constraint);

        secrets.sealReadable(null);

        assertThat(DatabaseDump.rows(source)).noneMatch(row -> row.contains(readable));
        assertThat(secret(account)).contains(readable);
    }

    private UUID open(Totp source) {
        UUID id = openAccount
                .open(new OpenAccount.Command(
                        "c" + UUID.randomUUID(), "监督员", Optional.empty(), Optional.empty(), Set.of(Role.SUPERVISOR)))
                .orThrow();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        givePassword.give(id, "correct horse battery", source).orThrow());
        return id;
    }

    private Optional<String> secret(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> secrets.of(accounts.findById(id)).map(Totp::base32));
    }

    private String stored(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.findById(id).sealedTotp().orElseThrow());
    }

    private void update(String statement, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(statement);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }
}
