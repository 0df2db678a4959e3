package org.sunbid.trading.bid;

import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.ReasonCode;
import org.sunbid.sealing.SealingException;

/**
 * A seal, signature or certificate that does not hold, as a refusal under the sealing library's own stable code, for
 * example {@code certificate.revoked} or {@code signature.invalid}.
 */
public record SealFault(String code) implements ReasonCode {

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    /** A bid that is not sealed and signed as asked is refused (O20 26, 36). */
    @Override
    public String clause() {
        return "O20 26";
    }

    /** The reason that this fault is. */
    public static Reason reason(SealingException fault) {
        return Reason.of(new SealFault(fault.reasonCode()));
    }

    /** The refusal that this fault is. */
    public static Decision refused(SealingException fault) {
        return Decision.refused(new SealFault(fault.reasonCode()));
    }
}
