package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.TurnedAway;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.SeatLent;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.BoundCertificate;
import org.sunbid.platform.login.BoundCertificates;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;

/** Another city has lent an expert for a seat. What {@link SeatMayBeLent} does not allow changes nothing and is told on. */
@ApplicationScoped
public class HearSeatLent implements MessageHandler<SeatLent> {

    private final LentList lists;
    private final BorrowedSeats borrowed;
    private final Candidates candidates;
    private final Experts experts;
    private final BoundCertificates certificates;
    private final FillSeats seats;
    private final Event<SeatBorrowed> told;
    private final TurnedAway turnedAway;
    private final DatabaseClock clock;
    private final Audit audit;

    HearSeatLent(
            LentList lists,
            BorrowedSeats borrowed,
            Candidates candidates,
            Experts experts,
            BoundCertificates certificates,
            FillSeats seats,
            Event<SeatBorrowed> told,
            TurnedAway turnedAway,
            DatabaseClock clock,
            Audit audit) {
        this.lists = lists;
        this.borrowed = borrowed;
        this.candidates = candidates;
        this.experts = experts;
        this.certificates = certificates;
        this.seats = seats;
        this.told = told;
        this.turnedAway = turnedAway;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<SeatLent> type() {
        return SeatLent.class;
    }

    @Override
    public void handle(SeatLent message, Envelope envelope) {
        Optional<LentList.Found> found = lists.find(message.list(), message.lot(), envelope);
        if (found.isEmpty()) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.UNKNOWN_LIST, envelope.issuer())));
            return;
        }
        Decision decision = SeatMayBeLent.check(known(found.get(), message), message);
        if (decision instanceof Decision.Refused refused) {
            turnedAway.record(envelope, message.lot(), refused.reasons());
        } else {
            take(found.get(), message);
        }
    }

    private void take(LentList.Found found, SeatLent message) {
        PanelDraw draw = found.draw();
        Instant now = clock.now();
        int place = transcript(found).orElseThrow().order().indexOf(message.seat());
        BorrowedSeat seat = new BorrowedSeat(
                draw, found.number(), new BorrowedSeat.Drawn(message.seat(), place, message.certificate()), now);
        borrowed.persistAndFlush(seat);
        seats.fill(draw, now);
        audit.record(
                "seat-borrowed",
                draw.lotCode(),
                Map.of("lender", seat.lender(), "seat", seat.drawnAs(), "place", String.valueOf(place + 1)));
        told.fire(new SeatBorrowed(seat));
    }

    private SeatMayBeLent.Known known(LentList.Found found, SeatLent message) {
        PanelDraw draw = found.draw();
        return new SeatMayBeLent.Known(
                found.quota(),
                transcript(found),
                borrowed.everOf(draw),
                borrowed.taken(draw, found.number()),
                sitsHere(draw, message.certificate()));
    }

    private static Optional<DrawTranscript> transcript(LentList.Found found) {
        return found.draw()
                .transcript()
                .filter(text -> found.draw().state() != DrawState.VOID)
                .map(text -> DrawTranscripts.read(text.getBytes(StandardCharsets.UTF_8))
                        .get(found.number()));
    }

    private boolean sitsHere(PanelDraw draw, String certificate) {
        return certificates
                .byFingerprint(certificate)
                .map(BoundCertificate::accountId)
                .flatMap(experts::ofAccount)
                .map(Expert::id)
                .filter(expert -> candidates.of(draw).stream()
                        .anyMatch(candidate ->
                                candidate.expertId().equals(expert) && candidate.state() != CandidateState.LISTED))
                .isPresent();
    }
}
