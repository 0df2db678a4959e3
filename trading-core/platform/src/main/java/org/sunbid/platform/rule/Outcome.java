package org.sunbid.platform.rule;

import java.util.List;
import java.util.function.Function;

/**
 * What a use case comes back with: the result, or the reasons for which nothing was done.
 *
 * @param <T> the result
 */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T result) implements Outcome<T> {}

    /** It was refused; nothing changed. */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Done, with this result. */
    static <T> Outcome<T> done(T result) {
        return new Done<>(result);
    }

    /** Refused for one reason. */
    static <T> Outcome<T> refused(ReasonCode code, Object... arguments) {
        return new Refused<>(List.of(Reason.of(code, arguments)));
    }

    /** The reasons; empty when done. */
    default List<Reason> reasons() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    /** Goes on with the result when done; else carries the refusal on. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return this instanceof Done<T> done ? done(next.apply(done.result())) : new Refused<>(reasons());
    }

    /** As {@link #map}, where the next step may refuse too. */
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return this instanceof Done<T> done ? next.apply(done.result()) : new Refused<>(reasons());
    }

    /**
     * This outcome, for a page to show with its reasons; but one that was refused because the thing is not this person's,
     * or because they may not know of it, is thrown: whoever it belongs to sees the page, others the refusal alone.
     */
    default Outcome<T> orTurnAway() {
        boolean turnedAway = reasons().stream()
                .map(reason -> reason.code().kind())
                .anyMatch(kind -> kind == ReasonCode.Kind.FORBIDDEN || kind == ReasonCode.Kind.UNKNOWN);
        if (turnedAway) {
            throw new RefusedException(reasons());
        }
        return this;
    }

    /** The result; for the interfaces, whose error mapper turns the exception into problem+json (RFC 9457). */
    default T orThrow() {
        if (this instanceof Done<T> done) {
            return done.result();
        }
        throw new RefusedException(reasons());
    }
}
