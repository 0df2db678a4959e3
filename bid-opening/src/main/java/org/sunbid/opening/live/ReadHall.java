package org.sunbid.opening.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.opening.attribution.Attributions;
import org.sunbid.opening.floor.SpotObjection;
import org.sunbid.opening.floor.SpotObjections;
import org.sunbid.opening.hall.Attendance;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.OpeningSheet;
import org.sunbid.opening.hall.Veil;
import org.sunbid.opening.hall.WindowExtension;
import org.sunbid.opening.hall.WindowExtensions;
import org.sunbid.opening.live.HallView.BidLine;
import org.sunbid.opening.live.HallView.Counts;
import org.sunbid.opening.live.HallView.ExtensionLine;
import org.sunbid.opening.live.HallView.ObjectionLine;
import org.sunbid.opening.live.HallView.RecordLine;
import org.sunbid.opening.record.OpeningRecords;
import org.sunbid.opening.release.CustodiansInHall;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.tender.ReadLot;

/** Shows each viewer what it may see of a hall: prices to nobody before everything is read out. */
@ApplicationScoped
public class ReadHall {

    private final Halls halls;
    private final ReadLot lots;
    private final ReadCoefficients coefficients;
    private final CustodiansInHall custodians;
    private final SpotObjections objections;
    private final WindowExtensions extensions;
    private final Attributions attributions;
    private final OpeningRecords records;
    private final ClosedEnvelopes envelopes;
    private final HallEvents events;
    private final DatabaseClock clock;
    private final Duration confirmationTime;

    ReadHall(
            Halls halls,
            ReadLot lots,
            ReadCoefficients coefficients,
            CustodiansInHall custodians,
            SpotObjections objections,
            WindowExtensions extensions,
            Attributions attributions,
            OpeningRecords records,
            ClosedEnvelopes envelopes,
            HallEvents events,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.opening.confirmation-time") Duration confirmationTime) {
        this.halls = halls;
        this.lots = lots;
        this.coefficients = coefficients;
        this.custodians = custodians;
        this.objections = objections;
        this.extensions = extensions;
        this.attributions = attributions;
        this.records = records;
        this.envelopes = envelopes;
        this.events = events;
        this.clock = clock;
        this.confirmationTime = confirmationTime;
    }

    /** The hall with this code for this viewer; empty before it has convened. */
    @Transactional
    public Optional<HallView> find(String code, Optional<Actor> viewer) {
        boolean veiled = !veiled(Set.of(code), viewer).isEmpty();
        return halls.ofCode(code)
                .map(hall -> veiled
                        ? VeiledHall.of(view(hall, viewer), events.countOf(hall, HallEventKind.OF_THE_COURSE))
                        : view(hall, viewer));
    }

    /** Of these halls those over which the {@link Veil} lies for this viewer, convened or not. */
    @Transactional
    public Set<String> veiled(Set<String> codes, Optional<Actor> viewer) {
        return codes.stream()
                .filter(code -> lots.find(HallCode.lot(code))
                        .filter(lot -> Veil.covers(lot, viewer))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private HallView view(Hall hall, Optional<Actor> viewer) {
        Optional<CustodiansInHall.Standing> keepers = custodians.of(hall.code(), viewer);
        Attendance attendance = Attendance.of(
                hall, viewer, keepers.filter(CustodiansInHall.Standing::seated).isPresent());
        boolean sees = attendance.isPresent() || hall.state().isReadOut();
        String own = viewer.flatMap(Actor::uscc).orElse("");
        List<BidLine> lines =
                sees ? hall.bids().stream().map(bid -> line(hall, bid, own)).toList() : List.of();
        return new HallView(
                hall.code(),
                hall.subject().envelope(),
                hall.subject().tenderCode(),
                hall.subject().tenderName(),
                hall.subject().lotName(),
                hall.subject().tendereeName(),
                hall.subject().hostName(),
                attendance,
                hall.state(),
                hall.suspendedSince().orElse(null),
                clock.now(),
                hall.convenedAt(),
                hall.window().end(),
                hall.readOutAt().orElse(null),
                hall.readOutAt().map(at -> at.plus(confirmationTime)).orElse(null),
                hall.endedAt().orElse(null),
                hall.failure().orElse(null),
                hall.subject().priceCap(),
                hall.lastEvent(),
                counts(hall),
                hall.subject().releasePolicy(),
                keepers.orElse(null),
                draw(hall),
                lines,
                sees ? objections.of(hall.id()).stream().map(ReadHall::line).toList() : List.of(),
                extensions.of(hall.id()).stream().map(ReadHall::line).toList(),
                hall.extensionLeft().toSeconds(),
                sees ? unopened(hall, lines) : List.of(),
                sees ? envelopes.closed(hall) : List.of(),
                record(hall));
    }

    private DrawInHall draw(Hall hall) {
        return lots.find(hall.lotCode())
                .filter(lot -> hall.opensPrices() && hall.state() != HallState.FAILED)
                .map(coefficients::standing)
                .filter(standing -> !standing.coefficients().isEmpty())
                .map(standing -> DrawInHall.of(hall.lotCode(), standing))
                .orElse(null);
    }

    private Counts counts(Hall hall) {
        return Counts.of(halls.counts(hall));
    }

    private static BidLine line(Hall hall, HallBid bid, String viewer) {
        Optional<OpeningSheet> sheet = bid.sheet().filter(known -> hall.state().isReadOut());
        boolean own = bid.bidderUscc().equals(viewer);
        return new BidLine(
                bid.ordinal(),
                own,
                own ? bid.bidId() : null,
                bid.bidderUscc(),
                bid.bidderName(),
                hall.state().isReadOut() ? bid.consortium() : List.of(),
                bid.receivedAt(),
                bid.sealDigest(),
                bid.sealedLength(),
                bid.logIndex(),
                bid.state(),
                bid.release().isPresent(),
                bid.cause().orElse(null),
                bid.detail().filter(text -> !text.isEmpty()).orElse(null),
                sheet.map(OpeningSheet::price).orElse(null),
                sheet.map(OpeningSheet::periodDays).orElse(null),
                sheet.map(OpeningSheet::quality).orElse(null),
                sheet.map(OpeningSheet::projectManager).orElse(null),
                hall.state().isReadOut() && bid.state() == HallBidState.OPENED ? bid.findings() : null,
                bid.confirmedAt().orElse(null));
    }

    private List<UnopenedLine> unopened(Hall hall, List<BidLine> lines) {
        Map<UUID, BidLine> byBid = new HashMap<>();
        hall.bids().forEach(bid -> byBid.put(bid.bidId(), lines.get(bid.ordinal() - 1)));
        return attributions.ofHall(hall.id()).stream()
                .map(each -> UnopenedLine.of(byBid.get(each.bidId()), each, attributions.evidence(each)))
                .sorted(Comparator.comparingInt(UnopenedLine::ordinal))
                .toList();
    }

    private static ExtensionLine line(WindowExtension extension) {
        return new ExtensionLine(
                extension.number(), extension.seconds(), extension.reason(), extension.givenBy(), extension.givenAt());
    }

    private static ObjectionLine line(SpotObjection objection) {
        return new ObjectionLine(
                objection.number(),
                objection.bidderName(),
                objection.text(),
                objection.raisedAt(),
                objection.answer().orElse(null),
                objection.answeredBy().orElse(null),
                objection.answeredAt().orElse(null));
    }

    private RecordLine record(Hall hall) {
        if (hall.state() != HallState.CLOSED) {
            return null;
        }
        return records.findByIdOptional(hall.id())
                .flatMap(record -> record.signedSha256()
                        .map(sha256 -> new RecordLine(
                                sha256,
                                record.signedSize().orElseThrow(),
                                record.signedAt().orElseThrow(),
                                "/halls/" + hall.code() + "/record.pdf")))
                .orElse(null);
    }
}
