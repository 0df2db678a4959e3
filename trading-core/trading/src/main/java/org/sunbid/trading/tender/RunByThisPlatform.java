package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/**
 * Which platform runs the tender, from the platform's own certificate. The issuer signs it, so that bidders release their keys to
 * this platform, take tickets and receipts from it and custodians orders, and from nobody else (PROTOCOL.md §19.1).
 */
@ApplicationScoped
public class RunByThisPlatform implements TenderPart {

    private final PlatformKeys keys;
    private final TrustedAuthorities authorities;
    private final DatabaseClock clock;

    RunByThisPlatform(PlatformKeys keys, TrustedAuthorities authorities, DatabaseClock clock) {
        this.keys = keys;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Decision check(TenderSheet tender) {
        try {
            return Decision.require(!own().uscc().isEmpty(), TenderRefusal.PLATFORM_UNNAMED, tender.code());
        } catch (SealingException finding) {
            return new Decision.Refused(List.of(SealingRefusal.reason(finding)));
        }
    }

    @Override
    public Map<String, Object> data(TenderSheet tender) {
        VerifiedCertificate own = own();
        return Map.of("platform", Map.of("uscc", own.uscc(), "name", own.subjectName()));
    }

    private VerifiedCertificate own() {
        return authorities.current().verify(keys.credentials().signingCertificate(), Purpose.SIGN, clock.now());
    }
}
