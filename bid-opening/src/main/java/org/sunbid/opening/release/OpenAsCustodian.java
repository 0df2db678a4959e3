package org.sunbid.opening.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.JointOpening;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.custodian.SignedPost;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.trading.bid.ShownTime;
import org.sunbid.trading.custody.Board;
import org.sunbid.trading.custody.ReadBoards;
import org.sunbid.trading.tender.ReleasePolicy;

/**
 * A custodian gives its part in opening the bids of a hall (PROTOCOL.md §17): in the window, signed, following the platform's
 * own order, with a proof for each bid; a forged part is refused and its custodian named in the audit. With the last part
 * that is needed the bids can be decrypted.
 */
@ApplicationScoped
public class OpenAsCustodian {

    private final Halls halls;
    private final HallEvents events;
    private final OpeningOrders orders;
    private final PartialOpenings openings;
    private final ReadBoards boards;
    private final TrustedAuthorities authorities;
    private final Audit audit;
    private final DatabaseClock clock;

    OpenAsCustodian(
            Halls halls,
            HallEvents events,
            OpeningOrders orders,
            PartialOpenings openings,
            ReadBoards boards,
            TrustedAuthorities authorities,
            Audit audit,
            DatabaseClock clock) {
        this.halls = halls;
        this.events = events;
        this.orders = orders;
        this.openings = openings;
        this.boards = boards;
        this.authorities = authorities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the part; a second one of the same custodian changes nothing.
     *
     * @return how many custodians have given theirs
     */
    public Outcome<Integer> open(String code, Actor actor, SignedPost post) {
        return seat(code, actor)
                .flatMap(seat -> orderFor(code, actor).flatMap(order -> open(code, seat, order.order(), post)));
    }

    /** What the platform asks the custodians to open; for them alone, as it names bidders. */
    public Outcome<OpeningOrders.Signed> orderFor(String code, Actor actor) {
        return seat(code, actor)
                .flatMap(seat ->
                        orders.of(code).map(Outcome::done).orElseGet(() -> Outcome.refused(HallRefusal.NO_CUSTODIANS)));
    }

    private Outcome<Board.Seat> seat(String code, Actor actor) {
        Optional<Hall> hall = QuarkusTransaction.requiringNew().call(() -> halls.ofCode(code));
        if (hall.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        return boards.complete(
                        hall.get().subject().tenderCode(), hall.get().subject().envelope())
                .flatMap(board -> boards.seatOf(board, actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(HallRefusal.NOT_YOURS));
    }

    private Outcome<Integer> open(String code, Board.Seat seat, OpeningOrder order, SignedPost post) {
        Hall hall =
                QuarkusTransaction.requiringNew().call(() -> halls.ofCode(code)).orElseThrow();
        CustodianKey key = orders.key(hall);
        PartialOpening opening;
        try {
            opening = verified(key, order, post);
        } catch (SealingException fault) {
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record(
                            "custodian-part-refused",
                            HallCode.lot(code),
                            Map.of("custodian", String.valueOf(seat.index()), "reason", fault.reasonCode())));
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(fault)));
        }
        return opening.custodian() == seat.index()
                ? QuarkusTransaction.requiringNew().call(() -> take(code, key, order, opening, post))
                : Outcome.refused(HallRefusal.NOT_YOURS);
    }

    private PartialOpening verified(CustodianKey key, OpeningOrder order, SignedPost post) {
        PartialOpening opening = post.verify(key.ceremony(), PartialOpening::parse, authorities.current(), clock.now());
        if (!opening.order().equals(order.hash())) {
            throw new SealingException("custodian.wrong-order", "follows another order");
        }
        for (SealHeader header : order.headers()) {
            JointOpening.of(key, header, List.of(opening)).refused().values().stream()
                    .findFirst()
                    .ifPresent(fault -> {
                        throw fault;
                    });
        }
        return opening;
    }

    private Outcome<Integer> take(
            String code, CustodianKey key, OpeningOrder order, PartialOpening opening, SignedPost post) {
        Hall hall = halls.locked(code).orElseThrow();
        List<PartialOpenings.Given> given = openings.of(hall.id());
        if (given.stream().anyMatch(part -> part.custodian() == opening.custodian())) {
            return Outcome.done(given.size());
        }
        Instant now = clock.now();
        return mayOpen(hall, now).then(() -> {
            openings.keep(hall.id(), opening.custodian(), post, now);
            events.append(hall, HallEventKind.CUSTODIAN_OPENED, Optional.of(opening.custodian()), now);
            audit.record("custodian-opened", hall.lotCode(), Map.of("custodian", String.valueOf(opening.custodian())));
            if (given.size() + 1 == key.ceremony().threshold()) {
                List<PartialOpening> parts = new ArrayList<>(List.of(opening));
                given.forEach(part -> parts.add(part.opening(key.ceremony())));
                hall.bids().forEach(bid -> openable(hall, bid, key, order, parts, now));
            }
            return given.size() + 1;
        });
    }

    private static Decision mayOpen(Hall hall, Instant now) {
        if (hall.suspendedSince().isPresent()) {
            return Decision.refused(HallRefusal.SUSPENDED);
        }
        return Decision.require(
                hall.state().isDecrypting() && hall.window().contains(now),
                HallRefusal.WINDOW_CLOSED,
                ShownTime.of(hall.window().end()));
    }

    /**
     * The bid's key can be put together; what does not open shows when it is decrypted. Where the bidder may open it too, a
     * bid that is sealed wrongly to the custodians goes on waiting for its bidder.
     */
    private static void openable(
            Hall hall, HallBid bid, CustodianKey key, OpeningOrder order, List<PartialOpening> parts, Instant now) {
        boolean onlyHope = hall.subject().releasePolicy() != ReleasePolicy.BIDDER_OR_CUSTODIANS;
        if (onlyHope || opens(key, header(order, bid), parts)) {
            hall.custodiansOpen(bid, now);
        }
    }

    private static SealHeader header(OpeningOrder order, HallBid bid) {
        return order.headers().stream()
                .filter(header -> header.subject().bid().equals(bid.bidId()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean opens(CustodianKey key, SealHeader header, List<PartialOpening> parts) {
        try {
            JointOpening.of(key, header, parts).open().close();
            return true;
        } catch (SealingException sealedWrongly) {
            return false;
        }
    }
}
