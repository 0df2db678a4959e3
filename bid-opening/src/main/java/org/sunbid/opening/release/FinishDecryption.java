package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.hall.BidContent;
import org.sunbid.opening.hall.ConsortiumFindings;
import org.sunbid.opening.hall.Finding;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallProgress;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.LeaveClosed;
import org.sunbid.opening.hall.OpeningSheet;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.bid.RecordOpenedBid;

/**
 * Notes what a decryption came to, in the hall and in the bid, in one transaction. While the hall is suspended, or when
 * the bid is decided already, it notes nothing: the decryption is done again later, or was done by another node.
 */
@ApplicationScoped
public class FinishDecryption {

    private final Halls halls;
    private final HallEvents events;
    private final HallProgress progress;
    private final LeaveClosed closed;
    private final RecordOpenedBid bids;
    private final DatabaseClock clock;

    FinishDecryption(
            Halls halls,
            HallEvents events,
            HallProgress progress,
            LeaveClosed closed,
            RecordOpenedBid bids,
            DatabaseClock clock) {
        this.halls = halls;
        this.events = events;
        this.progress = progress;
        this.closed = closed;
        this.bids = bids;
        this.clock = clock;
    }

    /** It was opened. */
    @Transactional
    void opened(ReceivedBid received, OpenBid.Opened opened) {
        awaited(received.id()).ifPresent(bid -> {
            Hall hall = bid.hall();
            Optional<OpeningSheet> sheet = opened.bid().sheet().offer().map(FinishDecryption::sheet);
            Set<Finding> findings = EnumSet.noneOf(Finding.class);
            List<ConsortiumMember> consortium = consortium(opened.bid().sheet());
            findings.addAll(ConsortiumFindings.of(
                    consortium,
                    opened.bid().sheet().holdsAgreement(),
                    hall.subject().consortiumMembers()));
            findings.addAll(opened.findings());
            sheet.map(offer -> offer.findings(Optional.ofNullable(hall.subject().priceCap())))
                    .ifPresent(findings::addAll);
            Instant now = clock.now();
            BidContent content = new BidContent(sheet, consortium, findings);
            hall.opened(bid, content, now);
            bids.opened(disclosed(received, content, opened));
            events.append(hall, HallEventKind.BID_OPENED, Optional.of(bid.ordinal()), now);
            progress.report(hall, now);
        });
    }

    /** It stays closed. */
    @Transactional
    void unopened(UUID bidId, Evidence.Failure failure, String detail) {
        awaited(bidId).ifPresent(bid -> {
            Instant now = clock.now();
            closed.leave(bid.hall(), bid, failure, detail, now);
            progress.report(bid.hall(), now);
        });
    }

    private Optional<HallBid> awaited(UUID bidId) {
        return halls.locked(halls.codeOf(bidId))
                .filter(hall -> hall.suspendedSince().isEmpty())
                .flatMap(hall -> halls.bid(bidId))
                .filter(bid -> bid.state() == HallBidState.DECRYPTING);
    }

    private static OpeningSheet sheet(BidOffer offer) {
        return new OpeningSheet(offer.price(), offer.periodDays(), offer.quality(), offer.projectManager());
    }

    private static List<ConsortiumMember> consortium(BidSheet sheet) {
        return sheet.consortium().map(Consortium::members).orElse(List.of()).stream()
                .map(member -> new ConsortiumMember(member.uscc(), member.name(), member.share()))
                .toList();
    }

    private static OpenedBid disclosed(ReceivedBid received, BidContent content, OpenBid.Opened opened) {
        Optional<OpeningSheet> sheet = content.sheet();
        return new OpenedBid(
                received.id(),
                received.bidder().uscc(),
                received.bidder().name(),
                content.consortium(),
                sheet.map(OpeningSheet::price).orElse(null),
                sheet.map(OpeningSheet::periodDays).orElse(null),
                sheet.map(OpeningSheet::quality).orElse(null),
                sheet.map(OpeningSheet::projectManager).orElse(null),
                opened.documents(),
                opened.containerSha256(),
                content.findings().stream().map(Finding::name).collect(Collectors.toSet()));
    }
}
