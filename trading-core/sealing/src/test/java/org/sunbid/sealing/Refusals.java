package org.sunbid.sealing;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Words for tests in which something must be refused. */
public final class Refusals {

    private Refusals() {}

    /** The call must be refused with exactly this code. */
    public static void assertRefused(String reasonCode, ThrowingCallable call) {
        assertThatExceptionOfType(SealingException.class)
                .isThrownBy(call)
                .extracting(SealingException::reasonCode)
                .isEqualTo(reasonCode);
    }
}
