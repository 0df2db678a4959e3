package org.sunbid.network.code;

import java.time.Instant;

/**
 * A person's recorded decision to accept a code whose check character does not fit. Some codes in real use fail the
 * check, and an organisation must not be locked out for it; so an operator may accept one, by name and with a reason,
 * and whoever does it writes an audit row with exactly these values.
 *
 * @param code 18 characters of the right alphabet
 * @param reason why it was accepted, for example the business licence that was seen
 * @param acceptedBy who
 * @param acceptedAt when, by the database's clock
 */
public record UsccOverride(String code, String reason, String acceptedBy, Instant acceptedAt) {

    public UsccOverride {
        if (!Uscc.wellFormed(code)) {
            throw new IllegalArgumentException("not of the shape of a USCC: " + code);
        }
        if (reason.isBlank() || acceptedBy.isBlank()) {
            throw new IllegalArgumentException("an override needs a reason and a person");
        }
    }
}
