package org.sunbid.trading.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.AccountSheet;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.BoundCertificate;
import org.sunbid.platform.login.BoundCertificates;
import org.sunbid.platform.login.ReadAccounts;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Custodian;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.tender.ReadTenders;
import org.sunbid.trading.tender.TenderRefusal;
import org.sunbid.trading.tender.TenderSheet;

/**
 * Whoever runs a tender names its custodians, and how many of them open; the ceremony begins (PROTOCOL.md §16.1). Until the
 * tender is published another one may begin, which sets the earlier aside.
 */
@ApplicationScoped
public class BeginCeremony {

    private static final int LONGEST_NAME = 100;

    private final Ceremonies ceremonies;
    private final ReadTenders tenders;
    private final ReadAccounts accounts;
    private final BoundCertificates certificates;
    private final DatabaseClock clock;
    private final Audit audit;

    BeginCeremony(
            Ceremonies ceremonies,
            ReadTenders tenders,
            ReadAccounts accounts,
            BoundCertificates certificates,
            DatabaseClock clock,
            Audit audit) {
        this.ceremonies = ceremonies;
        this.tenders = tenders;
        this.accounts = accounts;
        this.certificates = certificates;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Begins: a ceremony for each envelope that is opened at a time of its own.
     *
     * @param threshold so many open together, at least two
     * @param custodians accounts that hold the role, in the order of their indices
     * @return the ceremonies' ids, that of the technical envelopes before that of the prices; the keys serve the deadline and the suite of the tender as they stand now
     */
    @Transactional
    public Outcome<List<UUID>> begin(String tenderCode, Actor actor, int threshold, List<UUID> custodians) {
        Optional<TenderSheet> found = tenders.find(tenderCode, Optional.of(actor))
                .filter(tender -> actor.uscc().filter(tender::isRunBy).isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, tenderCode);
        }
        TenderSheet tender = found.get();
        Decision decision = Decision.all(List.of(
                Decision.require(
                        tender.releasePolicy().needsCustodians()
                                && tender.publishedAt().isEmpty()
                                && tender.signedAt().isEmpty(),
                        CustodyRefusal.NOT_WANTED,
                        tenderCode),
                Decision.require(
                        threshold >= 2
                                && threshold <= custodians.size()
                                && custodians.size() <= Ceremony.MOST_CUSTODIANS,
                        CustodyRefusal.NUMBERS,
                        threshold,
                        custodians.size(),
                        Ceremony.MOST_CUSTODIANS)));
        return decision instanceof Decision.Refused refused
                ? new Outcome.Refused<>(refused.reasons())
                : begin(tender, threshold, custodians);
    }

    private Outcome<List<UUID>> begin(TenderSheet tender, int threshold, List<UUID> accountIds) {
        Suite suite = Suite.of(tender.suites().iterator().next());
        Instant now = clock.now();
        List<Custodian> named = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (UUID id : accountIds) {
            Optional<Custodian> custodian = custodian(id, suite, now);
            decisions.add(Decision.require(custodian.isPresent(), CustodyRefusal.NO_CUSTODIAN, id));
            decisions.add(Decision.require(seen.add(id), CustodyRefusal.NAMED_TWICE, id));
            custodian.ifPresent(named::add);
        }
        return Decision.all(decisions).then(() -> {
            ceremonies.standing(tender.code()).forEach(earlier -> earlier.setAside(now));
            ceremonies.flush();
            return tender.envelopes().envelopes().stream()
                    .sorted()
                    .map(envelope -> new Ceremony(
                            UUID.randomUUID(),
                            tender.code(),
                            envelope,
                            tender.timeTable().deadline(),
                            suite,
                            threshold,
                            named))
                    .map(terms -> begin(terms, now))
                    .toList();
        });
    }

    private UUID begin(Ceremony terms, Instant now) {
        ceremonies.persist(new KeyCeremony(terms, now));
        audit.record(
                "ceremony-begun",
                terms.tender(),
                Map.of("ceremony", terms.id().toString(), "threshold", terms.threshold() + " of " + terms.size()));
        return terms.id();
    }

    private Optional<Custodian> custodian(UUID account, Suite suite, Instant now) {
        Optional<AccountSheet> sheet = accounts.find(account)
                .filter(AccountSheet::open)
                .filter(open -> open.roles().contains(Role.CUSTODIAN));
        Optional<BoundCertificate> signing = certificate(account, Purpose.SIGN, suite, now);
        Optional<BoundCertificate> encryption = certificate(account, Purpose.ENCRYPT, suite, now);
        return sheet.isPresent() && signing.isPresent() && encryption.isPresent()
                ? Optional.of(new Custodian(
                        name(sheet.get()),
                        signing.get().fingerprint(),
                        Pem.write(encryption.get().certificate())))
                : Optional.empty();
    }

    private Optional<BoundCertificate> certificate(UUID account, Purpose purpose, Suite suite, Instant now) {
        return certificates.currentOf(account, purpose, now).filter(bound -> bound.suite()
                .equals(suite.id()));
    }

    private static String name(AccountSheet account) {
        String whole =
                account.organisation() == null ? account.name() : account.organisation() + " · " + account.name();
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME);
    }
}
