package org.sunbid.platform.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The fingerprint of the storage key that the secrets in this database are sealed with; one a database. */
@Singleton
class KeyFingerprint {

    private final EntityManager database;

    @Inject
    KeyFingerprint(EntityManager database) {
        this.database = database;
    }

    /** As it was kept; empty in a database that never saw a key. */
    Optional<String> known() {
        List<?> rows = database.createNativeQuery("select fingerprint from storage_key", String.class)
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** Keeps it unless another was kept before, by another node perhaps; the one that counts. */
    String keep(String fingerprint) {
        database.createNativeQuery("insert into storage_key (id, fingerprint) values (1, ?1) on conflict do nothing")
                .setParameter(1, fingerprint)
                .executeUpdate();
        return known().orElseThrow();
    }
}
