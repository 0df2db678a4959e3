package org.sunbid.notice.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.sunbid.notice.publication.Publish;

/** Notes in the transaction of a publication that each follower has to get mail about it. */
@ApplicationScoped
class NoteMails {

    private static final String INSERT = """
            insert into notice_mail (id, follower, publication)
            select gen_random_uuid(), id, ?1 from notice_follower where tender = ?2 and confirmed
            on conflict do nothing""";

    private final EntityManager database;

    @Inject
    NoteMails(EntityManager database) {
        this.database = database;
    }

    void note(@Observes Publish.Published published) {
        database.createNativeQuery(INSERT)
                .setParameter(1, published.publication().id())
                .setParameter(2, published.publication().tender())
                .executeUpdate();
    }
}
