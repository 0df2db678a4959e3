package org.sunbid.evaluation.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.evaluation.city.AwayAccount;
import org.sunbid.evaluation.city.SignedVoucher;
import org.sunbid.evaluation.city.Voucher;
import org.sunbid.evaluation.city.VoucherCheck;
import org.sunbid.evaluation.city.VoucherRefusal;
import org.sunbid.evaluation.city.Workstation;
import org.sunbid.evaluation.city.Workstations;
import org.sunbid.evaluation.room.AwaySeats;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.OpenAccount;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.session.OpenSession;
import org.sunbid.platform.time.DatabaseClock;

/**
 * Admits an expert whom another city vouches for: inside the session only, for a seat that was lent, once for each voucher, and
 * from a registered workstation at which nobody else sits. The way in leads to this session and nowhere else ({@link AwayGate}).
 * Every refusal is written down and told to supervision.
 */
@ApplicationScoped
public class AdmitAway {

    private final VoucherCheck vouchers;
    private final AwaySeats seats;
    private final Workstations workstations;
    private final Arrivals arrivals;
    private final RefusedVouchers refused;
    private final OpenAccount openAccount;
    private final OpenSession openSession;
    private final DatabaseClock clock;
    private final Audit audit;

    AdmitAway(
            VoucherCheck vouchers,
            AwaySeats seats,
            Workstations workstations,
            Arrivals arrivals,
            RefusedVouchers refused,
            OpenAccount openAccount,
            OpenSession openSession,
            DatabaseClock clock,
            Audit audit) {
        this.vouchers = vouchers;
        this.seats = seats;
        this.workstations = workstations;
        this.arrivals = arrivals;
        this.refused = refused;
        this.openAccount = openAccount;
        this.openSession = openSession;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Admits.
     *
     * @param lot of the session
     * @param token the signed voucher
     * @param secret with which the workstation proves itself
     * @param address from where
     */
    @Transactional
    public Outcome<OpenSession.Opened> admit(String lot, String token, String secret, String address) {
        Instant now = clock.now();
        Outcome<OpenSession.Opened> outcome = vouchers.check(token, lot, now)
                .flatMap(voucher -> fresh(voucher, now).then(() -> voucher))
                .flatMap(voucher -> seat(voucher).flatMap(member -> workstation(voucher, member, secret)
                        .map(place -> enter(member, voucher, place, now))))
                .map(account -> openSession.open(new OpenSession.Command(account, Optional.empty(), address)));
        if (outcome instanceof Outcome.Refused<OpenSession.Opened> refusal) {
            String lender = SignedVoucher.read(token) instanceof Outcome.Done<SignedVoucher> read
                    ? read.result().voucher().lender()
                    : "";
            refused.record(lot, lender, refusal.reasons().get(0), now);
        }
        return outcome;
    }

    /** What a voucher says, when its lender signed it for this lot; it is not used by that. */
    @Transactional
    public Outcome<Voucher> read(String lot, String token) {
        return vouchers.check(token, lot, clock.now());
    }

    private Decision fresh(Voucher voucher, Instant now) {
        return arrivals.wasUsed(voucher)
                ? Decision.refused(VoucherRefusal.REPLAYED)
                : Decision.require(voucher.counts(now), VoucherRefusal.EXPIRED);
    }

    /** Holds the session, so that two vouchers come one after the other. */
    private Outcome<PanelMember> seat(Voucher voucher) {
        if (!seats.isOpen(voucher.lot())) {
            return Outcome.refused(VoucherRefusal.OUTSIDE_SESSION);
        }
        return seats.find(voucher.lot(), voucher.lender(), voucher.seat())
                .filter(member -> member.lent()
                        .filter(lent -> lent.certificate().equals(voucher.certificate()))
                        .isPresent())
                .map(Outcome::done)
                .orElse(Outcome.refused(VoucherRefusal.UNKNOWN_SEAT, voucher.lender()));
    }

    private Outcome<Workstation> workstation(Voucher voucher, PanelMember member, String secret) {
        Optional<Workstation> found =
                workstations.held(secret).filter(place -> place.city().equals(voucher.lender()));
        if (found.isEmpty()) {
            return Outcome.refused(VoucherRefusal.UNREGISTERED_WORKSTATION);
        }
        Workstation place = found.get();
        return Decision.all(List.of(
                        Decision.require(
                                place.code().equals(voucher.workstation()),
                                VoucherRefusal.OTHER_WORKSTATION,
                                voucher.workstation()),
                        Decision.require(
                                !arrivals.othersSitAt(place.id(), member.id()),
                                VoucherRefusal.WORKSTATION_TAKEN,
                                place.code())))
                .then(() -> place);
    }

    private UUID enter(PanelMember member, Voucher voucher, Workstation place, Instant now) {
        boolean first = member.accountId().equals(member.id());
        UUID account = first ? account(voucher) : member.accountId();
        seats.arrive(member, account, voucher.name(), voucher.employer());
        arrivals.end(member.id(), now);
        arrivals.persistAndFlush(new Arrival(member, voucher, place, now));
        audit.recordUnnamed(
                "away-admitted",
                voucher.lot(),
                Map.of(
                        "lender", voucher.lender(),
                        "seat", String.valueOf(member.seat()),
                        "workstation", place.code()));
        return account;
    }

    /** One that nobody can log in to: it has neither password nor certificate, only the sessions that are opened here. */
    private UUID account(Voucher voucher) {
        return openAccount
                .open(new OpenAccount.Command(
                        "away-" + UUID.randomUUID(),
                        voucher.name(),
                        Optional.empty(),
                        Optional.of(AwayAccount.organisation(voucher.lender())),
                        Set.of(Role.EXPERT)))
                .orThrow();
    }
}
