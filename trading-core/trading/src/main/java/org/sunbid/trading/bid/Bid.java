package org.sunbid.trading.bid;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.seal.Envelope;

/**
 * A bid 投标文件 under its seal. Holds nothing that opens it. Its id is the one its bidder wrote into the seal's header.
 */
@Entity
public class Bid {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;

    private String lotCode;

    @Embedded
    private Bidder bidder;

    @Embedded
    private Seal seal;

    @Enumerated(EnumType.STRING)
    private BidState state;

    private Instant begunAt;

    private Instant sealedAt;

    private Instant endedAt;

    private String cause;

    private String ticket;

    private UUID supersedes;

    private Long logEntry;

    private String logSalt;

    private String receipt;

    @Embedded
    private TakenBack takenBack;

    private boolean vaultCleared;

    /** For Hibernate. */
    protected Bid() {}

    /** A bid whose upload begins. */
    Bid(UUID id, String tenderCode, String lotCode, Bidder bidder, Seal seal, Instant begunAt) {
        this.id = id;
        this.tenderCode = tenderCode;
        this.lotCode = lotCode;
        this.bidder = bidder;
        this.seal = seal;
        this.state = BidState.UPLOADING;
        this.begunAt = begunAt;
    }

    /** Hands out the signed ticket; once. */
    void giveTicket(String signedTicket) {
        if (ticket != null) {
            throw new IllegalStateException("bid " + id + " has its ticket");
        }
        ticket = signedTicket;
    }

    /**
     * Complete: it counts from now on.
     *
     * @param earlier the bid whose place it takes
     */
    void complete(Instant now, Optional<UUID> earlier) {
        go(BidState.SEALED);
        sealedAt = now;
        supersedes = earlier.orElse(null);
    }

    /** The public log has noted the commitment to its receipt. */
    void logged(long entry, String salt) {
        logEntry = entry;
        logSalt = salt;
    }

    /** Keeps the receipt; a second one changes nothing, the first stays valid. */
    void keepReceipt(String signedReceipt) {
        if (receipt == null) {
            receipt = signedReceipt;
        }
    }

    /** Ends without being opened, or opened. */
    void end(BidState end, Instant now, Optional<String> why) {
        go(end);
        endedAt = now;
        cause = why.orElse(null);
    }

    /** It was to stay closed, and the panel that said so judges again. */
    void sealAgain() {
        go(BidState.SEALED);
        endedAt = null;
        cause = null;
    }

    /** Its bidder has taken it back. */
    void takeBack(TakenBack proof, Instant now) {
        end(BidState.WITHDRAWN_BY_BIDDER, now, Optional.empty());
        takenBack = proof;
    }

    /** Keeps the receipt of the withdrawal; a second one changes nothing. */
    void keepWithdrawalReceipt(String signedReceipt) {
        takenBack = takenBack.receipted(signedReceipt);
    }

    /** Its ciphertext is gone from the vault. */
    void vaultCleared() {
        if (!state.isDiscarded()) {
            throw new IllegalStateException("bid " + id + " still counts");
        }
        vaultCleared = true;
    }

    private void go(BidState next) {
        if (!state.next(envelope()).contains(next)) {
            throw new IllegalStateException("bid " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public String tenderCode() {
        return tenderCode;
    }

    public String lotCode() {
        return lotCode;
    }

    public Bidder bidder() {
        return bidder;
    }

    /** The whole of it, or the part that this is. */
    public Envelope envelope() {
        return seal.envelope();
    }

    public Seal seal() {
        return seal;
    }

    public BidState state() {
        return state;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** When it was complete; the moment its receipt names. */
    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    public String ticket() {
        return ticket;
    }

    /** The bid whose place it took. */
    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** The entry in the public log that commits to it. */
    public Optional<Long> logEntry() {
        return Optional.ofNullable(logEntry);
    }

    /** The salt of that commitment. */
    public Optional<String> logSalt() {
        return Optional.ofNullable(logSalt);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** What proves that its bidder took it back. */
    public Optional<TakenBack> takenBack() {
        return Optional.ofNullable(takenBack);
    }

    /** Its ciphertext is gone from the vault. */
    public boolean isVaultCleared() {
        return vaultCleared;
    }
}
