package org.sunbid.network.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;

/** What this platform has said, by audience and number; for sending and for those who come to fetch. */
public final class NumberedEnvelopes {

    /** The most that is given at once. */
    public static final int LIMIT_COUNT = 200;

    /** After this many bytes no further envelope is added to what is given at once. */
    static final int LIMIT_BYTES = 4 << 20;

    private final Transactions transactions;

    public NumberedEnvelopes(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The envelopes behind this number, in order, at most {@code limit}; each as canonical JSON. */
    public List<byte[]> after(Audience audience, long sequence, int limit) {
        List<byte[]> envelopes = transactions.call(connection -> Statements.list(
                connection,
                """
                select envelope from (
                    select envelope, sequence, sum(octet_length(envelope)) over (order by sequence) as bytes
                    from (select envelope, sequence from network_outbox
                          where audience = ? and sequence > ? order by sequence limit ?) page
                ) measured where bytes - octet_length(envelope) < ? order by sequence""",
                row -> row.getString(1).getBytes(StandardCharsets.UTF_8),
                audience.name(),
                sequence,
                Math.min(limit, LIMIT_COUNT),
                LIMIT_BYTES));
        return List.copyOf(envelopes);
    }

    /** Where each chain ends. */
    public List<ChainHead> heads() {
        return transactions.call(connection -> Statements.list(
                connection,
                """
                select distinct on (audience) audience, sequence, hash from network_outbox
                where sequence is not null order by audience, sequence desc""",
                row -> new ChainHead(new Audience(row.getString(1)), row.getLong(2), row.getString(3))));
    }

    /** Rows that wait for their number. */
    public long unnumbered() {
        return transactions.call(connection -> Statements.first(
                        connection, "select count(*) from network_outbox where sequence is null", row -> row.getLong(1))
                .orElse(0L));
    }

    /**
     * The end of a chain.
     *
     * @param audience of the chain
     * @param sequence last number
     * @param hash of that envelope, hexadecimal
     */
    public record ChainHead(Audience audience, long sequence, String hash) {}
}
