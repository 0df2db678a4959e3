package org.sunbid.opening.live;

import java.util.List;
import java.util.Optional;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.live.HallView.BidLine;
import org.sunbid.opening.live.HallView.Counts;

/** A hall as it is seen under the {@link org.sunbid.opening.hall.Veil}: the viewer's own application and what concerns it. */
final class VeiledHall {

    private VeiledHall() {}

    /**
     * Cuts everything else from the view.
     *
     * @param lastEvent number of the newest event that the viewer is told
     */
    static HallView of(HallView whole, long lastEvent) {
        Optional<BidLine> own = Optional.ofNullable(whole.ownBid());
        String bidder = own.map(BidLine::bidder).orElse("");
        return new HallView(
                whole.lot(),
                whole.envelope(),
                whole.tender(),
                whole.tenderName(),
                whole.lotName(),
                whole.tenderee(),
                whole.host(),
                whole.attendance(),
                whole.state(),
                whole.suspendedSince(),
                whole.serverTime(),
                whole.convenedAt(),
                whole.windowEnd(),
                whole.readOutAt(),
                whole.confirmUntil(),
                whole.endedAt(),
                whole.failure(),
                null,
                lastEvent,
                own.map(VeiledHall::counted).orElse(new Counts(0, 0, 0, 0, 0, 0, 0)),
                whole.releasePolicy(),
                null,
                null,
                own.map(VeiledHall::alone).stream().toList(),
                whole.objections().stream()
                        .filter(objection -> objection.bidder().equals(bidder))
                        .toList(),
                whole.extensions(),
                whole.extensionLeftSeconds(),
                own.stream()
                        .flatMap(line -> whole.unopened().stream().filter(each -> each.ordinal() == line.ordinal()))
                        .map(UnopenedLine::alone)
                        .toList(),
                List.of(),
                null);
    }

    private static Counts counted(BidLine own) {
        return new Counts(
                1,
                in(own, HallBidState.WAITING),
                in(own, HallBidState.DECRYPTING),
                in(own, HallBidState.OPENED),
                in(own, HallBidState.UNOPENED),
                in(own, HallBidState.REVOKED),
                in(own, HallBidState.WITHDRAWN));
    }

    private static int in(BidLine own, HallBidState state) {
        return own.state() == state ? 1 : 0;
    }

    /** Its place among the others would tell how many came before it. */
    private static BidLine alone(BidLine own) {
        return new BidLine(
                1,
                own.own(),
                own.bid(),
                own.uscc(),
                own.bidder(),
                own.consortium(),
                own.receivedAt(),
                own.sealDigest(),
                own.sealedLength(),
                own.logIndex(),
                own.state(),
                own.keyReleased(),
                own.cause(),
                own.detail(),
                own.price(),
                own.periodDays(),
                own.quality(),
                own.projectManager(),
                own.findings(),
                own.confirmedAt());
    }
}
