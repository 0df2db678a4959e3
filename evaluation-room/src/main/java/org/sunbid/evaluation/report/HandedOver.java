package org.sunbid.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.evaluation.method.RankedBid;
import org.sunbid.evaluation.method.Score;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.network.message.PanelMember;
import org.sunbid.network.message.Party;
import org.sunbid.trading.bid.OpenedBid;

/** The result in the words of those who take it: trading and, over the network, supervision. Rejected bids come last. */
final class HandedOver {

    private static final Score NOTHING = new Score(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private final CaseFile file;

    HandedOver(CaseFile file) {
        this.file = file;
    }

    /** Every opened bid, ranked or rejected. */
    List<org.sunbid.trading.award.RankedBid> forTrading() {
        Map<UUID, OpenedBid> bids =
                file.bids().stream().collect(Collectors.toMap(OpenedBid::bidId, Function.identity()));
        List<org.sunbid.trading.award.RankedBid> all = new ArrayList<>();
        for (RankedBid ranked : file.evaluation().ranking()) {
            OpenedBid bid = bids.get(UUID.fromString(ranked.bid().bid()));
            all.add(forTrading(ranked.rank(), bid, ranked.score().orElse(NOTHING), ""));
        }
        file.bids().stream()
                .filter(bid -> !file.outBy(bid).isEmpty())
                .forEach(bid -> all.add(forTrading(0, bid, NOTHING, file.outBy(bid))));
        return all;
    }

    /** The same for the network. */
    List<org.sunbid.network.message.RankedBid> forSupervision() {
        return forTrading().stream()
                .map(bid -> new org.sunbid.network.message.RankedBid(
                        bid.rank(),
                        new Party(bid.bidderUscc(), bid.bidderName()),
                        bid.price(),
                        bid.technicalScore(),
                        bid.priceScore(),
                        bid.total(),
                        bid.rejected(),
                        bid.rejected() ? bid.clause() : null))
                .toList();
    }

    /** Who judged, told now that the result is there. */
    List<PanelMember> panel() {
        return file.members().stream()
                .map(member -> new PanelMember(member.name(), member.region(), member.employer()))
                .toList();
    }

    private static org.sunbid.trading.award.RankedBid forTrading(int rank, OpenedBid bid, Score score, String clause) {
        return new org.sunbid.trading.award.RankedBid(
                rank,
                bid.bidId(),
                bid.uscc(),
                bid.name(),
                bid.price(),
                score.points(),
                score.priceScore(),
                score.total(),
                rank == 0,
                clause);
    }
}
