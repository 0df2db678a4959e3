package org.sunbid.opening.attribution;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that is known of a bid that was not opened, collected by the platform without anybody's help.
 *
 * @param custodiansOwed custodians would have had to open it, and the bidder had done its part
 * @param failure why decrypting failed with a whole key
 * @param detail the sealing library's code of that failure; empty otherwise
 * @param platform when it could be reached, by its own record
 * @param attempts of the bidder, as the platform answered them
 * @param reports of the bidder's computer, of attempts that failed there
 * @param certificate {@code valid}, or the code under which the bidder's certificate does not hold
 * @param receipt the bid's id, under which its receipt was given
 * @param logIndex the receipt's place in the public log
 */
public record Evidence(
        boolean custodiansOwed,
        Failure failure,
        String detail,
        Availability platform,
        List<Attempt> attempts,
        List<Attempt> reports,
        String certificate,
        String receipt,
        long logIndex) {

    /** What a certificate that holds is noted as. */
    public static final String VALID = "valid";

    public Evidence {
        attempts = List.copyOf(attempts);
        reports = List.copyOf(reports);
    }

    /** Why decrypting failed although the key was there. */
    public enum Failure {
        /** There was no key. */
        NONE,
        /** The ciphertext is what was signed, and no bid comes out of it. */
        CONTENT,
        /** The ciphertext is not what was signed. */
        VAULT
    }

    /**
     * An attempt to release a key, or to get that far.
     *
     * @param at when; by the clock of who noted it
     * @param code stable code of what came of it
     */
    public record Attempt(Instant at, String code) {}

    /** An attempt in the window that the platform turned away with such a code. */
    boolean turnedAway(Predicate<String> code) {
        return inWindow(attempts).map(Attempt::code).anyMatch(code);
    }

    /** An attempt in the window that failed on the bidder's side with such a code, by its own word. */
    boolean reported(Predicate<String> code) {
        return inWindow(reports).map(Attempt::code).anyMatch(code);
    }

    private Stream<Attempt> inWindow(List<Attempt> noted) {
        return noted.stream().filter(attempt -> platform.covers(attempt.at()));
    }
}
