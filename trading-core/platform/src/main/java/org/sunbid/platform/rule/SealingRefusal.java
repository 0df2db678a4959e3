package org.sunbid.platform.rule;

import org.sunbid.sealing.SealingException;

/**
 * A finding of the sealing library as a refusal: something signed, sealed or certified that was sent does not hold.
 *
 * @param code the library's own stable code
 */
public record SealingRefusal(String code) implements ReasonCode {

    /** The reason for people; the detail stays in the log. */
    public static Reason reason(SealingException finding) {
        return Reason.of(new SealingRefusal(finding.reasonCode()));
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    @Override
    public String clause() {
        return "";
    }
}
