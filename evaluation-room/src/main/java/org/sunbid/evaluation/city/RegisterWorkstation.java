package org.sunbid.evaluation.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.secret.RandomToken;

/**
 * The host's operator registers the workstations of away sites: writes one down and hands a code to the site, with which the
 * machine itself fetches, once and within a day, the secret that it proves itself with from then on.
 */
@ApplicationScoped
public class RegisterWorkstation {

    private static final Duration CLAIM = Duration.ofHours(24);

    private final Cities cities;
    private final Workstations workstations;
    private final DatabaseClock clock;
    private final Audit audit;

    RegisterWorkstation(Cities cities, Workstations workstations, DatabaseClock clock, Audit audit) {
        this.cities = cities;
        this.workstations = workstations;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A workstation as the operator sees it.
     *
     * @param id to close it with
     * @param code what is written on it
     * @param city platform of the city where it stands
     * @param site the site's name
     * @param claimedAt since when it can prove itself; null while its code waits
     */
    public record Line(UUID id, String code, String city, String site, Instant claimedAt) {

        static Line of(Workstation workstation) {
            return new Line(
                    workstation.id(),
                    workstation.code(),
                    workstation.city(),
                    workstation.site(),
                    workstation.claimedAt().orElse(null));
        }
    }

    /** Those in use. */
    @Transactional
    public List<Line> all() {
        return workstations.all().stream().map(Line::of).toList();
    }

    /** Writes one down; the result is the code that is handed over, shown once. */
    @Transactional
    public Outcome<String> open(String code, String city, String site) {
        if (cities.find(city).filter(City::lends).isEmpty()) {
            return Outcome.refused(WorkstationRefusal.UNKNOWN_CITY, city);
        }
        if (workstations.named(city, code).isPresent()) {
            return Outcome.refused(WorkstationRefusal.CODE_TAKEN, code);
        }
        Workstation workstation = new Workstation(code, city, site.strip());
        String claim = RandomToken.create();
        workstation.open(RandomToken.hash(claim), clock.now().plus(CLAIM));
        workstations.persist(workstation);
        audit.record("workstation-opened", workstation.id().toString(), Map.of("code", code, "city", city));
        return Outcome.done(claim);
    }

    /** The machine says which it is; the result is its secret, given once. */
    @Transactional
    public Outcome<String> claim(String claim) {
        Instant now = clock.now();
        Optional<Workstation> workstation = workstations.byClaim(claim).filter(found -> found.isOpenAt(now));
        if (workstation.isEmpty()) {
            audit.record("workstation-refused", "", Map.of("reason", WorkstationRefusal.CLAIM_OVER.code()));
            return Outcome.refused(WorkstationRefusal.CLAIM_OVER);
        }
        String secret = RandomToken.create();
        workstation.get().claim(RandomToken.hash(secret), now);
        audit.record(
                "workstation-claimed",
                workstation.get().id().toString(),
                Map.of(
                        "code",
                        workstation.get().code(),
                        "city",
                        workstation.get().city()));
        return Outcome.done(secret);
    }

    /** Takes one out of use; whoever sits there is turned away with their next request. */
    @Transactional
    public Outcome<String> close(UUID id) {
        Optional<Workstation> workstation = workstations.findByIdOptional(id).filter(found -> !found.isClosed());
        workstation.ifPresent(found -> {
            found.close(clock.now());
            audit.record("workstation-closed", id.toString(), Map.of("code", found.code(), "city", found.city()));
        });
        return workstation
                .map(Workstation::code)
                .map(Outcome::done)
                .orElse(Outcome.refused(WorkstationRefusal.UNKNOWN));
    }
}
