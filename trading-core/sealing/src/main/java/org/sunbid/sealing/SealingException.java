package org.sunbid.sealing;

import java.util.Objects;

/**
 * Says that something signed, sealed or logged does not hold, and why.
 *
 * <p>The reason code is stable: its texts stand in {@code META-INF/sunbid/reasons_*.properties} under the same key. The
 * detail helps whoever reads a log and never carries a key or a plaintext.
 */
public final class SealingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reasonCode;
    private final String detail;

    public SealingException(String reasonCode, String detail) {
        this(reasonCode, detail, null);
    }

    public SealingException(String reasonCode, String detail, Throwable cause) {
        super(reasonCode + ": " + detail, cause);
        this.reasonCode = Objects.requireNonNull(reasonCode);
        this.detail = Objects.requireNonNull(detail);
    }

    /** The stable code, for example {@code seal.tampered}. */
    public String reasonCode() {
        return reasonCode;
    }

    /** What exactly did not hold, in English, for logs. */
    public String detail() {
        return detail;
    }
}
