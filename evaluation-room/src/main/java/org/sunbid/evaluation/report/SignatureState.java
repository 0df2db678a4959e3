package org.sunbid.evaluation.report;

/** What a member did with the report. */
public enum SignatureState {
    /** Has not answered. */
    PENDING,
    /** Signed. */
    SIGNED,
    /** Refused to sign and said why in writing; the report carries the dissent (REG 53). */
    DISSENTED,
    /** Refused to sign without saying why, which is consent; the report says so (REG 53). */
    SILENT;

    /** Whether nothing more is awaited of the member. */
    public boolean isAnswered() {
        return this != PENDING;
    }
}
