package org.sunbid.sealing.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/**
 * What a receipt says: this arrived, whole, at this time. Or, of a bid that was handed in before: its bidder has taken it back at
 * this time, with the bidder's own signed word in it.
 *
 * @param receivedAt the time of the database in the transaction that accepted the bid or its withdrawal
 * @param supersedes id of the bidder's earlier bid that this one replaces
 * @param withdrawal the bidder's signed withdrawal, when it is this that arrived
 */
public record ReceiptStatement(
        Delivery delivery, Instant receivedAt, Optional<String> supersedes, Optional<Withdrawal> withdrawal) {

    /** The version of the form. */
    public static final String FORMAT = "sunbid-receipt-1";

    /** The version of the form for a withdrawal. */
    public static final String WITHDRAWAL_FORMAT = "sunbid-withdrawal-receipt-1";

    private static final String[] NAMES = Stream.concat(
                    Arrays.stream(Delivery.NAMES), Stream.of("format", "receivedAt", "supersedes", "withdrawal"))
            .toArray(String[]::new);
    private static final int LONGEST_ID = 100;

    /** @throws SealingException {@code receipt.format} when it is of a withdrawal of another bid, or of two things at once */
    public ReceiptStatement {
        if (withdrawal.isPresent()
                && (supersedes.isPresent() || !withdrawal.get().statement().isAbout(delivery))) {
            throw new SealingException("receipt.format", "the withdrawal is not of this bid");
        }
    }

    /** That a bid arrived. */
    public ReceiptStatement(Delivery delivery, Instant receivedAt, Optional<String> supersedes) {
        this(delivery, receivedAt, supersedes, Optional.empty());
    }

    /** That a withdrawal arrived. */
    public static ReceiptStatement ofWithdrawal(Delivery delivery, Instant receivedAt, Withdrawal withdrawal) {
        return new ReceiptStatement(delivery, receivedAt, Optional.empty(), Optional.of(withdrawal));
    }

    /** The bytes that are signed: canonical JSON. */
    public byte[] write() {
        return CanonicalJson.write(toJson());
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new TreeMap<>();
        delivery.write(json);
        json.put("format", withdrawal.isPresent() ? WITHDRAWAL_FORMAT : FORMAT);
        json.put("receivedAt", receivedAt.toString());
        supersedes.ifPresent(earlier -> json.put("supersedes", earlier));
        withdrawal.ifPresent(signed -> json.put("withdrawal", signed.toJson()));
        return json;
    }

    static ReceiptStatement read(JsonObject json) {
        Optional<Withdrawal> withdrawal = json.allow(NAMES).has("withdrawal")
                ? Optional.of(Withdrawal.read(json.object("withdrawal")))
                : Optional.empty();
        if (!json.text("format").equals(withdrawal.isPresent() ? WITHDRAWAL_FORMAT : FORMAT)) {
            throw new SealingException("receipt.format", "not a receipt of format " + FORMAT);
        }
        Optional<String> supersedes =
                json.has("supersedes") ? Optional.of(json.text("supersedes", LONGEST_ID)) : Optional.empty();
        return new ReceiptStatement(Delivery.read(json), json.instant("receivedAt"), supersedes, withdrawal);
    }
}
