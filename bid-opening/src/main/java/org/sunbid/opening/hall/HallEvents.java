package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** What happened in the halls, for the live page and its replay. */
@ApplicationScoped
public class HallEvents {

    private static final Logger LOG = Logger.getLogger(HallEvents.class);

    /** Events given out at once. */
    private static final int PAGE = 500;

    private final EntityManager database;

    HallEvents(EntityManager database) {
        this.database = database;
    }

    /** Appends an event to the hall, which the caller has locked, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Hall hall, HallEventKind kind, Optional<Integer> subject, Instant now) {
        database.persist(new HallEvent(hall.id(), hall.nextEvent(), kind, subject.orElse(null), now));
        LOG.infof("hall %s: %s", hall.code(), kind);
    }

    /** The events of the hall after this number, in order. */
    @Transactional
    public List<HallEvent> after(String code, long seq) {
        return database.createQuery(
                        "from HallEvent e where e.place.hallId = (select h.id from Hall h where h.subject.code = :code)"
                                + " and e.place.seq > :seq order by e.place.seq",
                        HallEvent.class)
                .setParameter("code", code)
                .setParameter("seq", seq)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Which of these kinds happened last in the hall. */
    Optional<HallEventKind> newestOf(Hall hall, Set<HallEventKind> kinds) {
        return database.createQuery(
                        "select e.kind from HallEvent e where e.place.hallId = :hall and e.kind in :kinds"
                                + " order by e.place.seq desc",
                        HallEventKind.class)
                .setParameter("hall", hall.id())
                .setParameter("kinds", kinds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many events of these kinds happened in the hall. */
    public long countOf(Hall hall, Set<HallEventKind> kinds) {
        return database.createQuery(
                        "select count(*) from HallEvent e where e.place.hallId = :hall and e.kind in :kinds",
                        Long.class)
                .setParameter("hall", hall.id())
                .setParameter("kinds", kinds)
                .getSingleResult();
    }

    /** The number of the newest event of each of these halls; those that have not convened are left out. */
    @Transactional
    public Map<String, Long> newest(Set<String> codes) {
        return database.createQuery(
                        "select subject.code, lastEvent from Hall where subject.code in :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
