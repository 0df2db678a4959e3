package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.BoundCertificate;
import org.sunbid.platform.login.LoginRefusal;
import org.sunbid.platform.rule.Outcome;

/** Logs in by a signature over a challenge: the tool that signed itself, or a browser for which it signed. */
@ApplicationScoped
public class LogInByCertificate {

    @Inject
    ProveCertificate proveCertificate;

    @Inject
    LoginChallenges challenges;

    @Inject
    BrowserLogins browsers;

    @Inject
    OpenSession openSession;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Opens a session for the tool that signed. */
    @Transactional
    public Outcome<OpenSession.Opened> logIn(ProveCertificate.Proof proof, String address) {
        Outcome<BoundCertificate> proven = proveCertificate.prove(proof, false);
        note(proven, "logged-in", "tool");
        return proven.map(bound -> openSession.open(
                new OpenSession.Command(bound.accountId(), Optional.of(bound.fingerprint()), address)));
    }

    /** Lets the browser in that shows the code to which the challenge belongs. */
    @Transactional
    public Outcome<BoundCertificate> letBrowserIn(ProveCertificate.Proof proof) {
        Outcome<BoundCertificate> proven = proveCertificate.prove(proof, true);
        note(proven, "login-approved", "browser");
        return proven.flatMap(bound -> challenges
                .findById(proof.challengeId())
                .code()
                .flatMap(code -> browsers.waitingWith(code, clock.instant()))
                .map(browser -> {
                    browser.approve(bound.accountId(), bound.fingerprint());
                    return Outcome.done(bound);
                })
                .orElse(Outcome.refused(LoginRefusal.CODE_UNKNOWN)));
    }

    private void note(Outcome<BoundCertificate> proven, String act, String where) {
        if (proven instanceof Outcome.Done<BoundCertificate> done) {
            audit.record(act, done.result().accountId().toString(), Map.of("by", "certificate", "in", where));
        } else {
            String code = proven.reasons().get(0).code().code();
            audit.record("login-refused", "", Map.of("by", "certificate", "in", where, "reason", code));
        }
    }
}
