package org.sunbid.supervision.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All draws that this platform takes part in. */
@ApplicationScoped
public class SupervisedDraws implements PanacheRepositoryBase<SupervisedDraw, UUID> {

    private static final int LIMIT = 100;

    /** The draw of this platform with this id, held until the transaction ends. */
    Optional<SupervisedDraw> held(String platform, String draw) {
        return find("platform = ?1 and draw = ?2", platform, draw)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of a tender, in the order in which they were announced; no more than a hundred. */
    public List<SupervisedDraw> ofTender(String code) {
        return find("tender = ?1 order by joinedAt, id", code)
                .page(Page.ofSize(LIMIT))
                .list();
    }

    /** The draw of a tender with this id. */
    Optional<SupervisedDraw> ofTender(String tender, String draw) {
        return find("tender = ?1 and draw = ?2", tender, draw).firstResultOptional();
    }

    /** Another draw of the same platform decided the same for the same lot. */
    boolean hasDrawnBefore(SupervisedDraw draw) {
        return count(
                        "platform = ?1 and lot = ?2 and purpose = ?3 and state = ?4 and id <> ?5",
                        draw.platform(),
                        draw.lot(),
                        draw.purpose(),
                        SupervisedDrawState.DRAWN,
                        draw.id())
                > 0;
    }

    /** Those in which this platform revealed before this moment and nothing came since. */
    List<SupervisedDraw> unheldSince(Instant moment) {
        return find("state = ?1 and since <= ?2 order by since", SupervisedDrawState.REVEALED, moment)
                .page(Page.ofSize(LIMIT))
                .list();
    }
}
