package org.sunbid.toolbox.console;

/** What the toolbox returns to its caller. */
public enum ExitCode {
    /** Done; what was verified holds. */
    DONE(0),
    /** Refused by a platform or by a rule, or what was verified does not hold; a stable code says why. */
    REFUSED(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /** The platform cannot be reached, after several attempts. */
    UNREACHABLE(3),
    /** A file cannot be read or written. */
    FILE(4),
    /** A fault of the toolbox itself. */
    FAULT(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The process's exit status. */
    public int status() {
        return status;
    }
}
