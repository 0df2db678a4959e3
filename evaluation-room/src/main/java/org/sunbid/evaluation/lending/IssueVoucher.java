package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.evaluation.city.City;
import org.sunbid.evaluation.city.CityConfig;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.SignedVoucher;
import org.sunbid.evaluation.city.Voucher;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.network.peer.NetworkConfig;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CertificateStanding;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.secret.RandomToken;

/**
 * Vouches for an expert who goes to the session of another city: who they are, for which seat, from which workstation, for five minutes, once.
 * Only for a seat they accepted and still have, within the session's window, after the site has looked who they are, and while
 * the certificate counts with which they will sign there.
 */
@ApplicationScoped
public class IssueVoucher {

    private final OwnSeat own;
    private final Cities cities;
    private final CityConfig config;
    private final NetworkConfig network;
    private final CertificateStanding certificates;
    private final PlatformKeys keys;
    private final DatabaseClock clock;
    private final Audit audit;

    IssueVoucher(
            OwnSeat own,
            Cities cities,
            CityConfig config,
            NetworkConfig network,
            CertificateStanding certificates,
            PlatformKeys keys,
            DatabaseClock clock,
            Audit audit) {
        this.own = own;
        this.cities = cities;
        this.config = config;
        this.network = network;
        this.certificates = certificates;
        this.keys = keys;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * The way to the session.
     *
     * @param voucher the signed voucher
     * @param url where the browser goes with it
     * @param expires when it counts no more
     */
    public record Pass(String voucher, URI url, Instant expires) {}

    /** Signs one. */
    @Transactional
    public Outcome<Pass> issue(Actor actor, UUID seat) {
        Instant now = clock.now();
        return own.accepted(actor, seat, now).flatMap(found -> {
            Optional<City> host = cities.find(found.lending().host());
            Decision decision = Decision.all(List.of(
                    Decision.require(
                            host.isPresent(),
                            CityRefusal.NOT_A_BORROWER,
                            found.lending().host()),
                    Decision.require(found.seat().arrivedAt().isPresent(), LendingRefusal.NOT_ARRIVED),
                    Decision.require(
                            found.seat().arrivedAt().isEmpty() || found.seat().isConfirmed(),
                            LendingRefusal.IDENTITY_NOT_CONFIRMED),
                    Decision.require(certificates.hold(found.seat().certificate(), now), CityRefusal.NO_CERTIFICATE)));
            return decision.then(() -> pass(found, host.orElseThrow(), now));
        });
    }

    private Pass pass(OwnSeat.Found found, City host, Instant now) {
        Expert expert = found.expert();
        LentExpert seat = found.seat();
        Voucher voucher = new Voucher(
                network.id(),
                host.platform(),
                found.lending().lotCode(),
                seat.drawnAs(),
                seat.certificate().orElseThrow(),
                expert.name(),
                expert.employer().name(),
                seat.workstation().orElseThrow(),
                now,
                now.plus(config.voucher()),
                RandomToken.create());
        String token = SignedVoucher.sign(voucher, keys.credentials()).token();
        audit.recordUnnamed(
                "voucher-issued",
                voucher.lot(),
                Map.of("host", voucher.host(), "workstation", voucher.workstation(), "nonce", voucher.nonce()));
        URI url = URI.create(
                host.url().toString().replaceAll("/$", "") + "/rooms/" + voucher.lot() + "/vouchers?voucher=" + token);
        return new Pass(token, url, voucher.expires());
    }
}
