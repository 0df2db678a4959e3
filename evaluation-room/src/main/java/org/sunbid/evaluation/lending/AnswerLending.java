package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.draw.CandidateState;
import org.sunbid.network.message.SeatLent;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.BoundCertificate;
import org.sunbid.platform.login.BoundCertificates;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.certificate.Purpose;

/**
 * An expert drawn for another city's panel accepts, or refuses with a reason. The host learns that a seat is taken and with which
 * certificate, not by whom; when an expert refuses, the next in drawn order is asked and the host learns nothing.
 */
@ApplicationScoped
public class AnswerLending {

    private final OwnSeat own;
    private final LentExperts experts;
    private final BoundCertificates certificates;
    private final InviteLent inviting;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    AnswerLending(
            OwnSeat own,
            LentExperts experts,
            BoundCertificates certificates,
            InviteLent inviting,
            Outbox outbox,
            DatabaseClock clock,
            Audit audit) {
        this.own = own;
        this.experts = experts;
        this.certificates = certificates;
        this.inviting = inviting;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /** Will sit there, with the certificate that counts now. */
    @Transactional
    public Outcome<String> accept(Actor actor, UUID invitation) {
        return answer(actor, invitation, (found, now) -> {
            Optional<String> certificate =
                    certificates.currentOf(actor.accountId(), Purpose.SIGN, now).map(BoundCertificate::fingerprint);
            if (certificate.isEmpty()) {
                return Outcome.refused(CityRefusal.NO_CERTIFICATE);
            }
            found.seat().accept(certificate.get(), now);
            lend(found.lending(), found.seat().drawnAs(), certificate.get(), now);
            return Outcome.done("lending-accepted");
        });
    }

    /** Will not. */
    @Transactional
    public Outcome<String> refuse(Actor actor, UUID invitation, String reason) {
        return answer(actor, invitation, (found, now) -> {
            if (reason.isBlank()) {
                return Outcome.refused(LendingRefusal.REASON_MISSING);
            }
            found.seat().refuse(reason.strip(), now);
            return Outcome.done("lending-declined");
        });
    }

    private Outcome<String> answer(
            Actor actor, UUID invitation, BiFunction<OwnSeat.Found, Instant, Outcome<String>> change) {
        Optional<OwnSeat.Found> found = own.find(actor, invitation);
        if (found.isEmpty()) {
            return Outcome.refused(LendingRefusal.UNKNOWN_INVITATION, invitation);
        }
        if (found.get().seat().state() != CandidateState.INVITED) {
            return Outcome.refused(LendingRefusal.ALREADY_ANSWERED);
        }
        Instant now = clock.now();
        Lending lending = found.get().lending();
        return change.apply(found.get(), now).map(act -> {
            experts.flush();
            inviting.fill(lending, now);
            audit.recordUnnamed(act, lending.lotCode(), Map.of("host", lending.host()));
            return lending.lotCode();
        });
    }

    private void lend(Lending lending, String seat, String certificate, Instant now) {
        SeatLent lent = new SeatLent(lending.tenderCode(), lending.lotCode(), lending.list(), seat, certificate, now);
        outbox.tell(lending.host(), lent);
        outbox.report(lent);
    }
}
