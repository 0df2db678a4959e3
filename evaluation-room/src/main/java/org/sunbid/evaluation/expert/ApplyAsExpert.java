package org.sunbid.evaluation.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunbid.network.code.RegionCode;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;

/** A person applies to the pool, or changes what they said; either way they must be admitted again. */
@ApplicationScoped
public class ApplyAsExpert {

    private final Experts experts;
    private final EntityManager database;
    private final DatabaseClock clock;
    private final Audit audit;

    ApplyAsExpert(Experts experts, EntityManager database, DatabaseClock clock, Audit audit) {
        this.experts = experts;
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** Takes the application of the logged-in person. */
    @Transactional
    public Outcome<UUID> apply(Actor person, ExpertProfile profile) {
        List<Reason> faults = faults(profile);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        Expert expert = experts.ofAccount(person.accountId()).orElseGet(() -> new Expert(person));
        expert.apply(person, profile, clock.now());
        experts.persist(expert);
        ExpertContact contact = database.find(ExpertContact.class, expert.id());
        if (contact == null) {
            contact = new ExpertContact(expert.id());
        }
        contact.change(profile.phone(), profile.mail());
        database.persist(contact);
        audit.record("expert-applied", expert.id().toString(), Map.of());
        return Outcome.done(expert.id());
    }

    private static List<Reason> faults(ExpertProfile profile) {
        List<Reason> unknown = profile.specialties().stream()
                .filter(code -> Specialties.find(code).isEmpty())
                .sorted()
                .map(code -> Reason.of(ExpertRefusal.UNKNOWN_SPECIALTY, code))
                .toList();
        List<Reason> employer = profile.employerUscc().isEmpty()
                ? List.of()
                : Uscc.parse(profile.employerUscc()).reasons();
        return Stream.of(unknown, RegionCode.parse(profile.region()).reasons(), employer)
                .flatMap(List::stream)
                .toList();
    }
}
