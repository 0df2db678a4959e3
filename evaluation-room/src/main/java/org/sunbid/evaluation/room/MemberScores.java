package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Points that members gave. Nobody reads another's before {@code panel.ScoreSeal} is broken. */
@ApplicationScoped
class MemberScores implements PanacheRepositoryBase<MemberScore, UUID> {

    private static final String PUT = """
            insert into member_score (id, version, lot_code, member_id, bid_id, item, sealed_points, explanation, saved_at)
            select gen_random_uuid(), 0, ?1, ?2, cast(cell.bid as uuid), cell.item, cell.sealed, '', ?3
            from unnest(cast(?4 as text[]), cast(?5 as int[]), cast(?6 as text[])) cell (bid, item, sealed)
            on conflict (member_id, bid_id, item) do update
            set points = null, sealed_points = excluded.sealed_points, saved_at = excluded.saved_at,
                version = member_score.version + 1
            """;

    /**
     * What is kept of points for one item of one bid; each place stands once in what is put.
     *
     * @param sealed for the place, by {@link SealedPoints}
     */
    record SealedCell(UUID bid, int item, String sealed) {}

    /** Every score on a lot, void ones included. */
    List<MemberScore> ofLot(String lotCode) {
        return list("lotCode", lotCode);
    }

    /** Those that stand readable in a session that has not shown them. */
    List<MemberScore> readableBeforeTheyAreShown() {
        return list(
                "points is not null and lotCode in (select lotCode from PanelSession where state in ?1)",
                List.of(SessionState.GATHERING, SessionState.REVIEW, SessionState.SCORING));
    }

    /** Points of one member, sealed for their places: in one statement, in place of what stood there. */
    void put(String lotCode, UUID member, List<SealedCell> cells, Instant now) {
        getEntityManager()
                .createNativeQuery(PUT)
                .setParameter(1, lotCode)
                .setParameter(2, member)
                .setParameter(3, now)
                .setParameter(
                        4, cells.stream().map(cell -> cell.bid().toString()).toArray(String[]::new))
                .setParameter(5, cells.stream().map(SealedCell::item).toArray(Integer[]::new))
                .setParameter(6, cells.stream().map(SealedCell::sealed).toArray(String[]::new))
                .executeUpdate();
    }

    /** One member's for one item of one bid. */
    Optional<MemberScore> of(PanelMember member, UUID bidId, int item) {
        return find("memberId = ?1 and bidId = ?2 and item = ?3", member.id(), bidId, item)
                .firstResultOptional();
    }
}
