package org.sunbid.evaluation.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.city.VoucherRefusal;
import org.sunbid.evaluation.room.AwaySeats;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.evaluation.room.RoomRefusal;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * A member of another city enters the room with the signed pledge (O12 13). The signature has to be of the very certificate that the
 * seat was lent with, trusted here now, and over the pledge of this admission: a voucher alone opens nothing on the table.
 */
@ApplicationScoped
public class SignPledge {

    private final AwaySeats seats;
    private final Arrivals arrivals;
    private final RefusedVouchers refused;
    private final TrustedAuthorities authorities;
    private final DatabaseClock clock;

    SignPledge(
            AwaySeats seats,
            Arrivals arrivals,
            RefusedVouchers refused,
            TrustedAuthorities authorities,
            DatabaseClock clock) {
        this.seats = seats;
        this.arrivals = arrivals;
        this.refused = refused;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The bytes to sign. */
    @Transactional
    public Outcome<byte[]> prepare(Actor actor, String lot) {
        return find(actor, lot).map(place -> Pledge.of(place.member(), place.arrival()));
    }

    /** Takes the pledge and lets the member in; the result is when they entered. */
    @Transactional
    public Outcome<Instant> sign(Actor actor, String lot, byte[] content, byte[] signature) {
        return find(actor, lot).flatMap(place -> {
            Outcome<Boolean> proven = prove(place, content, signature);
            if (proven instanceof Outcome.Refused<Boolean> refusal) {
                refused.record(lot, place.arrival().lender(), refusal.reasons().get(0), clock.now());
            }
            return proven.flatMap(any -> seats.checkIn(actor, lot)).map(at -> {
                place.arrival()
                        .pledge(
                                new String(content, StandardCharsets.UTF_8),
                                Base64.getEncoder().encodeToString(signature));
                return at;
            });
        });
    }

    /** A member with the admission that counts. */
    private record Place(PanelMember member, Arrival arrival) {}

    private Outcome<Place> find(Actor actor, String lot) {
        Optional<PanelMember> member =
                seats.own(actor, lot).filter(found -> found.lent().isPresent());
        Optional<Arrival> arrival = arrivals.ofAccount(actor.accountId());
        return member.isPresent() && arrival.isPresent()
                ? Outcome.done(new Place(member.get(), arrival.get()))
                : Outcome.refused(RoomRefusal.UNKNOWN, lot);
    }

    private Outcome<Boolean> prove(Place place, byte[] content, byte[] signature) {
        if (!Arrays.equals(content, Pledge.of(place.member(), place.arrival()))) {
            return Outcome.refused(VoucherRefusal.PLEDGE_NOT_PROVEN);
        }
        try {
            String signer = DetachedSignature.verify(content, signature, authorities.current(), clock.now())
                    .signer()
                    .fingerprint();
            String lent = place.member().lent().orElseThrow().certificate();
            return Decision.require(signer.equals(lent), VoucherRefusal.PLEDGE_NOT_PROVEN)
                    .then(() -> true);
        } catch (SealingException finding) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(finding)));
        }
    }
}
