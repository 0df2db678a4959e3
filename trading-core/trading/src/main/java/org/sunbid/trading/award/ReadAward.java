package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * What is known of a lot's award: to everyone from the publication of the candidates on, to those who run the tender
 * from the panel's report on (TBL 44: nothing of the evaluation leaks before).
 */
@ApplicationScoped
public class ReadAward {

    private final ReadLot lots;
    private final LotEvaluations evaluations;
    private final LotAwards awards;
    private final OpenedBids bids;

    ReadAward(ReadLot lots, LotEvaluations evaluations, LotAwards awards, OpenedBids bids) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.awards = awards;
        this.bids = bids;
    }

    /**
     * An award as it stands.
     *
     * @param lot the lot
     * @param candidates three at most, ranked
     * @param consortia who bid together with a candidate that leads a consortium, by its bid
     * @param publishedAt since when they are public
     * @param publicUntil until when they are open to objections
     * @param winnerBid the chosen bid
     * @param awardedAt when it was chosen
     * @param grounds why not the first; empty when it is
     * @param contractUntil until when the contract is to be signed
     * @param contract as recorded
     * @param cancelled awards that fell away, the first first
     */
    public record AwardSheet(
            LotSheet lot,
            List<RankedBid> candidates,
            Map<UUID, List<ConsortiumMember>> consortia,
            Optional<Instant> publishedAt,
            Optional<Instant> publicUntil,
            Optional<UUID> winnerBid,
            Optional<Instant> awardedAt,
            Optional<String> grounds,
            Optional<Instant> contractUntil,
            Optional<Contract> contract,
            List<CancelledAward> cancelled) {

        /** Who bid together with this candidate (联合体, TBL 31); none when it bid alone. */
        public List<ConsortiumMember> membersOf(RankedBid candidate) {
            return consortia.getOrDefault(candidate.bid(), List.of());
        }

        /** Candidates that can be chosen. */
        public List<RankedBid> left() {
            return Candidates.left(candidates, cancelled);
        }

        /** Why this candidate's award fell away, if it did. */
        public Optional<CancelledAward> cancelledOf(RankedBid candidate) {
            return cancelled.stream()
                    .filter(gone -> gone.bid().equals(candidate.bid()))
                    .findFirst();
        }

        /** The chosen candidate. */
        public Optional<RankedBid> winner() {
            return candidates.stream()
                    .filter(candidate ->
                            winnerBid.filter(candidate.bid()::equals).isPresent())
                    .findFirst();
        }
    }

    /** The award of this lot as it stands now, where this person may see one. */
    @Transactional
    public Optional<AwardSheet> find(String lotCode, Optional<Actor> actor) {
        return lots.find(lotCode)
                .filter(lot -> maySee(lot, actor))
                .flatMap(lot -> evaluations.ofLot(lotCode).map(result -> sheet(lot, result, awards.ofLot(lotCode))));
    }

    /** The notice for this bidder: a file of the platform's store. */
    @Transactional
    public Optional<String> noticeFor(String lotCode, Actor actor) {
        return awards.ofLot(lotCode).flatMap(award -> award.notices().stream()
                .filter(notice -> actor.actsFor(notice.bidderUscc()))
                .map(AwardNotice::sha256)
                .findFirst());
    }

    private static boolean maySee(LotSheet lot, Optional<Actor> actor) {
        return switch (lot.state()) {
            case CANDIDATES_PUBLISHED, AWARDED, CONTRACTED -> true;
            case EVALUATED ->
                actor.filter(who -> RunBy.actor(Optional.of(lot), who)).isPresent();
            case DRAFT, BIDDING, OPENING, OPENED, EVALUATING, PREQUALIFIED, FAILED -> false;
        };
    }

    private AwardSheet sheet(LotSheet lot, LotEvaluation result, Optional<LotAward> award) {
        List<RankedBid> candidates = Candidates.of(result.ranking());
        return new AwardSheet(
                lot,
                candidates,
                candidates.stream()
                        .map(RankedBid::bid)
                        .collect(Collectors.toMap(Function.identity(), bids::consortium)),
                award.map(LotAward::publishedAt),
                award.map(LotAward::publicUntil),
                award.flatMap(LotAward::winnerBid),
                award.flatMap(LotAward::awardedAt),
                award.flatMap(LotAward::grounds),
                award.flatMap(LotAward::contractUntil),
                award.flatMap(LotAward::contract),
                award.map(LotAward::cancelled).orElse(List.of()));
    }
}
