package org.sunbid.platform.login;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.certificate.Purpose;

/** Reads accounts for pages and interfaces. */
@ApplicationScoped
public class ReadAccounts {

    /** Accounts on one page of a list. */
    public static final int PAGE_SIZE = 50;

    /** A bound certificate as pages show it. */
    public record CertificateSheet(
            Purpose purpose,
            String suite,
            String subjectName,
            String issuerName,
            String fingerprint,
            Instant notAfter) {}

    @Inject
    Accounts accounts;

    @Inject
    BoundCertificates certificates;

    @Inject
    Clock clock;

    /** One account. */
    @Transactional
    public Optional<AccountSheet> find(UUID id) {
        return accounts.findByIdOptional(id).map(account -> AccountSheet.of(account, clock.instant()));
    }

    /**
     * Accounts whose log-in name, name, organisation or code contains the text, latest first.
     *
     * @param page from 0
     */
    @Transactional
    public List<AccountSheet> search(String text, int page) {
        return accounts
                .find(
                        "lower(loginName) like ?1 or lower(name) like ?1 or lower(organisation) like ?1"
                                + " or lower(uscc) like ?1 order by createdAt desc, loginName",
                        pattern(text))
                .page(Page.of(page, PAGE_SIZE))
                .stream()
                .map(account -> AccountSheet.of(account, clock.instant()))
                .toList();
    }

    /** The open accounts that hold this role, by name; at most as many as one page shows. */
    @Transactional
    public List<AccountSheet> holding(Role role) {
        return accounts
                .find(
                        "select a from Account a join a.roles r where r = ?1 and a.closedAt is null order by a.name",
                        role)
                .page(Page.of(0, PAGE_SIZE))
                .stream()
                .map(account -> AccountSheet.of(account, clock.instant()))
                .toList();
    }

    /** How many accounts contain the text. */
    @Transactional
    public long count(String text) {
        return accounts.count(
                "lower(loginName) like ?1 or lower(name) like ?1 or lower(organisation) like ?1 or lower(uscc) like ?1",
                pattern(text));
    }

    /** The certificates bound to an account, latest first. */
    @Transactional
    public List<CertificateSheet> certificatesOf(UUID id) {
        return certificates.of(id).stream()
                .map(bound -> new CertificateSheet(
                        bound.purpose(),
                        bound.suite(),
                        bound.subjectName(),
                        bound.issuerName(),
                        bound.fingerprint(),
                        bound.notAfter()))
                .toList();
    }

    private static String pattern(String text) {
        return "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
    }
}
