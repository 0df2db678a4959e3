package org.sunbid.platform.rule;

import java.util.List;

/** A refusal on its way through an interface to the one error mapper; use cases and rules return values instead. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /** A refusal for these reasons, at least one. */
    public RefusedException(List<Reason> reasons) {
        super(reasons.stream().map(reason -> reason.code().code()).toList().toString());
        this.reasons = List.copyOf(reasons);
    }

    /** A refusal for one reason. */
    public RefusedException(ReasonCode code, Object... arguments) {
        this(List.of(Reason.of(code, arguments)));
    }

    /** Why. */
    public List<Reason> reasons() {
        return reasons;
    }
}
