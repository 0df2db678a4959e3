package org.sunbid.evaluation.arrival;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sunbid.evaluation.city.AwayAccount;
import org.sunbid.evaluation.city.VoucherRefusal;
import org.sunbid.evaluation.city.Workstation;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.evaluation.city.Workstations;
import org.sunbid.evaluation.room.AwaySeats;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.rule.RefusedException;

/**
 * Keeps an expert of another city's to the session they were admitted to, at the workstation they were admitted at: every other
 * page and interface is refused, and so is this one once the seat has ended or from another machine.
 */
public class AwayGate {

    private static final Pattern SESSION =
            Pattern.compile("/(?:rooms|api/lots)/([A-Z]\\d{22})(?:/(?!panel|document).*)?");

    private final CurrentActor actor;
    private final Rights rights;

    AwayGate(CurrentActor actor, Rights rights) {
        this.actor = actor;
        this.rights = rights;
    }

    /** Looks at every request of theirs before anything else does. */
    @ServerRequestFilter
    public void check(RoutingContext context) {
        Optional<Actor> away = actor.find().filter(AwayAccount::is);
        if (away.isEmpty() || isForEverybody(context)) {
            return;
        }
        Matcher session = SESSION.matcher(context.normalizedPath());
        boolean allowed = session.matches()
                && rights.mayGoOn(away.get().accountId(), session.group(1), WorkstationCookie.secret(context));
        if (!allowed) {
            throw new RefusedException(VoucherRefusal.OUT_OF_BOUNDS);
        }
    }

    /** The worklist, from which the way leads to the session, and the way out. */
    private static boolean isForEverybody(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals("/") || path.equals("/logout") || path.startsWith("/problems/");
    }

    /** What the database says of it. */
    @ApplicationScoped
    public static class Rights {

        private final Arrivals arrivals;
        private final Workstations workstations;
        private final AwaySeats seats;

        Rights(Arrivals arrivals, Workstations workstations, AwaySeats seats) {
            this.arrivals = arrivals;
            this.workstations = workstations;
            this.seats = seats;
        }

        /** They were admitted to this session, still sit in it, and are at the workstation they were admitted at. */
        @Transactional
        public boolean mayGoOn(UUID account, String lot, String secret) {
            Optional<UUID> place = workstations.bySecret(secret).map(Workstation::id);
            return arrivals.ofAccount(account)
                    .filter(arrival -> arrival.lotCode().equals(lot))
                    .filter(arrival ->
                            place.filter(arrival.workstationId()::equals).isPresent())
                    .filter(arrival -> seats.isSeated(lot, arrival.memberId()))
                    .isPresent();
        }
    }
}
