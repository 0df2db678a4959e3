package org.sunbid.trading.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Numbers under a prefix, from 1, each given once; those of a transaction that is rolled back are given again. */
@ApplicationScoped
public class CodeSequence {

    private final EntityManager database;

    CodeSequence(EntityManager database) {
        this.database = database;
    }

    /** The next number; others who ask under the same prefix wait until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int next(String prefix) {
        Number next = (Number) database.createNativeQuery("insert into code_sequence (prefix, last) values (?1, 1)"
                        + " on conflict (prefix) do update set last = code_sequence.last + 1 returning last")
                .setParameter(1, prefix)
                .getSingleResult();
        return next.intValue();
    }
}
