package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.Parties;
import org.sunbid.evaluation.panel.RecusalGround;
import org.sunbid.evaluation.panel.Stake;
import org.sunbid.evaluation.recusal.ExpertTie;
import org.sunbid.evaluation.recusal.ExpertTies;
import org.sunbid.network.code.RegionCode;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.Party;

/** Who in the pool may be drawn for a lot: admitted, of the specialty and region asked for, and with no ground to recuse. */
@ApplicationScoped
public class SuitableExperts {

    private final Experts experts;
    private final ExpertTies ties;
    private final OpenedBids bids;

    SuitableExperts(Experts experts, ExpertTies ties, OpenedBids bids) {
        this.experts = experts;
        this.ties = ties;
        this.bids = bids;
    }

    /**
     * How many fit a quota; all that anyone outside learns of the pool.
     *
     * @param quota what was asked for
     * @param fitting of the specialty and region
     * @param recused of those, kept away by a rule or a declaration
     * @param available those who can be drawn
     */
    public record Count(Quota quota, int fitting, int recused, int available) {}

    /** Counts for a lot whose bids are open. */
    List<Count> count(LotSheet lot, List<Quota> quotas) {
        Parties parties = parties(lot);
        Map<UUID, List<ExpertTie>> declared = ties.byExpert();
        return quotas.stream()
                .filter(quota -> !quota.isLent())
                .map(quota -> {
                    List<Expert> fitting = fitting(quota);
                    long recused = fitting.stream()
                            .filter(expert -> mustRecuse(expert, declared, parties))
                            .count();
                    int available = (int) (fitting.size() - recused);
                    return new Count(quota, fitting.size(), (int) recused, available);
                })
                .toList();
    }

    /** Those who can be drawn for a quota, in the order of their ids. */
    List<Expert> available(LotSheet lot, Quota quota) {
        return available(parties(lot), quota);
    }

    /** Those who can be drawn where these have a stake, in the order of their ids. */
    public List<Expert> available(Parties parties, Quota quota) {
        Map<UUID, List<ExpertTie>> declared = ties.byExpert();
        return fitting(quota).stream()
                .filter(expert -> !mustRecuse(expert, declared, parties))
                .toList();
    }

    private List<Expert> fitting(Quota quota) {
        return experts.admitted().stream()
                .filter(expert -> expert.knows(quota.specialty()) && livesIn(expert, quota.region()))
                .toList();
    }

    private static boolean livesIn(Expert expert, String region) {
        return region.isEmpty() || new RegionCode(expert.region()).within(new RegionCode(region));
    }

    private static boolean mustRecuse(Expert expert, Map<UUID, List<ExpertTie>> declared, Parties parties) {
        List<Organisation> tied = declared.getOrDefault(expert.id(), List.of()).stream()
                .map(ExpertTie::organisation)
                .toList();
        return !RecusalGround.of(new Stake(expert.employer(), tied), parties).isEmpty();
    }

    /** From whom experts of a lot must keep away. */
    Parties parties(LotSheet lot) {
        return new Parties(
                organisation(lot.tenderee()),
                lot.agency().map(SuitableExperts::organisation).stream().toList(),
                bids.of(lot.lotCode()).stream()
                        .flatMap(SuitableExperts::bidders)
                        .toList());
    }

    /** Whoever is tied to a member of a consortium is kept away as from a bidder. */
    private static Stream<Organisation> bidders(OpenedBid bid) {
        return Stream.concat(
                Stream.of(Organisation.of(bid.uscc(), bid.name())),
                bid.consortium().stream().map(member -> Organisation.of(member.uscc(), member.name())));
    }

    private static Organisation organisation(Party party) {
        return Organisation.of(party.uscc(), party.name());
    }
}
