package org.sunbid.network.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The contract was signed and put on record.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param parties who signed
 * @param price of the contract
 * @param signedOn date on the contract
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "ContractRecorded", version = 1)
public record ContractRecorded(
        String tender, String lot, List<Party> parties, BigDecimal price, LocalDate signedOn, Instant at)
        implements NetworkMessage {

    public ContractRecorded {
        parties = Lists.copy(parties);
    }

    @Override
    public String subject() {
        return tender;
    }
}
