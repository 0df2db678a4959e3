package org.sunbid.trading.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.BindCertificate;
import org.sunbid.platform.login.OpenAccount;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * Self-registration (O20 9: free, and nobody's consent is needed): a person states for which organisation they act, and
 * signs the statement with the organisation's certificate. The certificate proves who it is, so the account counts at
 * once. A second person of the same organisation registers in the same way; a role not yet taken is added.
 */
@ApplicationScoped
public class Register {

    private final Organisations organisations;
    private final OpenAccount openAccount;
    private final BindCertificate bindCertificate;
    private final TrustedAuthorities authorities;
    private final DatabaseClock clock;
    private final Audit audit;

    Register(
            Organisations organisations,
            OpenAccount openAccount,
            BindCertificate bindCertificate,
            TrustedAuthorities authorities,
            DatabaseClock clock,
            Audit audit) {
        this.organisations = organisations;
        this.openAccount = openAccount;
        this.bindCertificate = bindCertificate;
        this.authorities = authorities;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What was registered.
     *
     * @param account of the person
     * @param uscc of the organisation
     * @param fingerprint of the signing certificate, SHA-256
     */
    public record Registered(UUID account, String uscc, String fingerprint) {}

    /**
     * Registers, all or nothing.
     *
     * @param statement canonical JSON in base64, see {@link Statement}
     * @param signature detached CMS over the statement's bytes, base64
     * @throws RefusedException when account or certificate are refused; nothing is kept then
     */
    @Transactional
    public Outcome<Registered> register(String statement, String signature) {
        Outcome<Statement> read = Statement.read(statement);
        if (!read.reasons().isEmpty()) {
            return new Outcome.Refused<>(read.reasons());
        }
        Statement stated = read.orThrow();
        Instant now = clock.now();
        VerifiedCertificate signer;
        try {
            signer = signer(stated, signature, now);
        } catch (SealingException finding) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(finding)));
        } catch (IllegalArgumentException notBase64) {
            return Outcome.refused(RegistrationRefusal.MALFORMED, "signature");
        }
        return RegistrationRules.check(stated, signer, now).then(() -> keep(stated, now));
    }

    private VerifiedCertificate signer(Statement stated, String signature, Instant now) {
        byte[] cms = Base64.getDecoder().decode(signature);
        return DetachedSignature.verify(stated.bytes(), cms, authorities.current(), now)
                .signer();
    }

    private Registered keep(Statement stated, Instant now) {
        Organisation organisation = organisations.withUscc(stated.uscc()).orElseGet(() -> admit(stated, now));
        organisation.alsoActAs(stated.roles());
        UUID account = openAccount
                .open(new OpenAccount.Command(
                        stated.loginName(),
                        stated.person(),
                        Optional.of(organisation.uscc()),
                        Optional.of(organisation.name()),
                        stated.roles()))
                .orThrow();
        String fingerprint = bindCertificate
                .bind(account, stated.signingCertificate(), stated.encryptionCertificate())
                .orThrow();
        audit.record(
                "organisation-registered",
                organisation.uscc(),
                Map.of("account", account.toString(), "roles", stated.roles().toString()));
        return new Registered(account, organisation.uscc(), fingerprint);
    }

    private Organisation admit(Statement stated, Instant now) {
        Uscc uscc = Uscc.parse(stated.uscc()).orThrow();
        Organisation organisation =
                new Organisation(uscc, stated.organisation(), stated.roles(), stated.contact(), now);
        organisations.persist(organisation);
        return organisation;
    }
}
