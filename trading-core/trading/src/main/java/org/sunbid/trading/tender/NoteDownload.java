package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.sunbid.platform.login.Actor;

/**
 * Remembers which logged-in people fetched a document of a tender, so that clarifications reach them on their worklist.
 * Before the deadline nobody may learn who or how many they are, in any role (O20 21): there is no query that lists or
 * counts the records, only the question whether one person is among them.
 */
@ApplicationScoped
public class NoteDownload {

    private final EntityManager database;

    NoteDownload(EntityManager database) {
        this.database = database;
    }

    /** Remembers it. */
    @Transactional
    public void note(String tenderCode, Actor actor) {
        database.createNativeQuery(
                        "insert into document_download (tender_code, account_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, tenderCode)
                .setParameter(2, actor.accountId())
                .executeUpdate();
    }

    /** Whether this person fetched a document of the tender. */
    @Transactional
    public boolean isNoted(String tenderCode, Actor actor) {
        return !database.createNativeQuery("select 1 from document_download where tender_code = ?1 and account_id = ?2")
                .setParameter(1, tenderCode)
                .setParameter(2, actor.accountId())
                .getResultList()
                .isEmpty();
    }
}
