package org.sunbid.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.evaluation.method.RankedBid;
import org.sunbid.evaluation.method.Score;
import org.sunbid.evaluation.panel.PanelScores;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.evaluation.room.Lent;
import org.sunbid.network.message.ExpertPoints;
import org.sunbid.network.message.PanelMember;
import org.sunbid.network.message.PanelPoints;
import org.sunbid.network.message.Party;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.prequalification.ReviewedApplication;

/**
 * The result in the words of those who take it: trading and, over the network, supervision. Rejected bids come last. A price
 * is the one that was evaluated: where the bidder agreed to a correction, the corrected one binds it.
 */
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

    /** What became of every application for prequalification, in the order of receipt. */
    List<ReviewedApplication> reviewed() {
        return file.bids().stream()
                .map(bid -> new ReviewedApplication(bid.bidId(), bid.uscc(), bid.name(), file.outBy(bid), failed(bid)))
                .toList();
    }

    /** The criteria that it failed, in words. */
    private String failed(OpenedBid bid) {
        return file.findings().failures(bid.bidId()).stream()
                .map(item -> item.text().in(Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("；"));
    }

    /** The same for the network; who passed a prequalification has no rank, and all stand side by side. */
    List<org.sunbid.network.message.RankedBid> forSupervision() {
        if (file.isPrequalification()) {
            return reviewed().stream().map(HandedOver::unranked).toList();
        }
        return forTrading().stream()
                .map(bid -> new org.sunbid.network.message.RankedBid(
                        bid.rank(),
                        bid.bid().toString(),
                        new Party(bid.bidderUscc(), bid.bidderName()),
                        bid.price(),
                        bid.technicalScore(),
                        bid.priceScore(),
                        bid.total(),
                        bid.rejected(),
                        bid.rejected() ? bid.clause() : null))
                .toList();
    }

    private static org.sunbid.network.message.RankedBid unranked(ReviewedApplication application) {
        return new org.sunbid.network.message.RankedBid(
                application.passed() ? 1 : 0,
                application.bid().toString(),
                new Party(application.uscc(), application.name()),
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                !application.passed(),
                application.passed() ? null : application.clause());
    }

    /** Who judged, told now that the result is there. */
    List<PanelMember> panel() {
        return file.members().stream()
                .map(member -> new PanelMember(
                        member.expertId().toString(),
                        member.name(),
                        member.region(),
                        member.employer(),
                        member.lent().map(Lent::drawnAs).orElse(null)))
                .toList();
    }

    /** What each of them gave each ranked bid in all, in the order of the ranking; empty where nothing was scored. */
    Optional<PanelPoints> points() {
        if (file.sheet().items().isEmpty()) {
            return Optional.empty();
        }
        PanelScores scores = file.panelScores();
        List<RankedBid> ranking = file.evaluation().ranking();
        return Optional.of(new PanelPoints(
                file.sheet().maximum(),
                file.members().stream()
                        .map(member -> new ExpertPoints(
                                member.expertId().toString(),
                                ranking.stream()
                                        .map(ranked -> scores.total(
                                                member.id(), ranked.bid().bid()))
                                        .toList()))
                        .toList()));
    }

    private org.sunbid.trading.award.RankedBid forTrading(int rank, OpenedBid bid, Score score, String clause) {
        BigDecimal price = bid.isPriced() ? file.evaluatedPrice(bid) : bid.price();
        return new org.sunbid.trading.award.RankedBid(
                rank,
                bid.bidId(),
                bid.uscc(),
                bid.name(),
                price,
                score.points(),
                score.priceScore(),
                score.total(),
                rank == 0,
                clause);
    }
}
