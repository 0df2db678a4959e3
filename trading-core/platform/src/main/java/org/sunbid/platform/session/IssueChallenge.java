package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.platform.login.LoginRefusal;
import org.sunbid.platform.rule.Outcome;

/** Gives out a challenge to sign. */
@ApplicationScoped
public class IssueChallenge {

    private static final Duration COUNTS = Duration.ofMinutes(2);

    @Inject
    LoginChallenges challenges;

    @Inject
    BrowserLogins browsers;

    @Inject
    Clock clock;

    /** A fresh challenge; for a browser, refused when no browser waits with that code. */
    @Transactional
    public Outcome<LoginChallenge> issue(Optional<String> typedCode) {
        Instant now = clock.instant();
        Optional<String> code = typedCode.map(LoginCode::read);
        if (code.isPresent() && browsers.waitingWith(code.get(), now).isEmpty()) {
            return Outcome.refused(LoginRefusal.CODE_UNKNOWN);
        }
        LoginChallenge challenge = new LoginChallenge(code, now.plus(COUNTS));
        challenges.persist(challenge);
        return Outcome.done(challenge);
    }
}
