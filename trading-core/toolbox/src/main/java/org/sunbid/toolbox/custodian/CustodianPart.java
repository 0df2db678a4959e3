package org.sunbid.toolbox.custodian;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Complaint;
import org.sunbid.sealing.custodian.Confirmation;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.Dealing;
import org.sunbid.sealing.custodian.Joining;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.custodian.Post;
import org.sunbid.sealing.custodian.Share;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.bid.HallCode;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * What one custodian does, on its own computer, with nothing but its certificate's keys: whatever the platform shows is
 * verified before it is acted upon, and nothing secret is kept between the steps (PROTOCOL.md §16.8).
 */
public final class CustodianPart {

    private final Credentials custodian;
    private final TrustList trust;

    public CustodianPart(Credentials custodian, TrustList trust) {
        this.custodian = custodian;
        this.trust = trust;
    }

    /** Accepts the terms, as {@link #join(PlatformClient, Board, Instant)}. */
    public Ceremony join(PlatformClient platform, UUID ceremony, Instant now) throws InterruptedException {
        return join(platform, Board.of(platform, ceremony), now);
    }

    /**
     * Accepts the terms of this board.
     *
     * @throws SealingException {@code custodian.stranger} when they do not name this certificate; {@code custodian.token-key}
     *     when the key lies in a token, which could not complain later
     */
    public Ceremony join(PlatformClient platform, Board board, Instant now) throws InterruptedException {
        requireAbleToJoin();
        pin(platform, board, Joining.of(board.terms(), index(board.terms())), now);
        return board.terms();
    }

    /** Refuses with {@code custodian.token-key} a custodian who could not complain about a wrong share. */
    public void requireAbleToJoin() {
        Complaint.requirePossible(custodian);
    }

    /** Deals, once all have joined. */
    public void deal(PlatformClient platform, UUID ceremony, Instant now) throws InterruptedException {
        deal(platform, Board.of(platform, ceremony), now);
    }

    /** Deals to those who have joined on this board, when these are all. */
    public void deal(PlatformClient platform, Board board, Instant now) throws InterruptedException {
        board.requireAll(board.joinings(trust, now));
        pin(platform, board, Dealing.deal(board.terms(), index(board.terms())), now);
    }

    /** Checks the shares and confirms, as {@link #confirm(PlatformClient, Board, Instant)}. */
    public Optional<Integer> confirm(PlatformClient platform, UUID ceremony, Instant now) throws InterruptedException {
        return confirm(platform, Board.of(platform, ceremony), now);
    }

    /**
     * Checks every share that was dealt to this custodian, and confirms; or complains about the first that is wrong, which
     * makes the ceremony void.
     *
     * @return index of the dealer complained about; empty when all is well
     */
    public Optional<Integer> confirm(PlatformClient platform, Board board, Instant now) throws InterruptedException {
        Ceremony terms = board.terms();
        List<Dealing> dealings = board.dealings(trust, now);
        int index = index(terms);
        Optional<Complaint> complaint = Complaint.find(terms, dealings, index, custodian);
        if (complaint.isPresent()) {
            pin(platform, board, complaint.get(), now);
            return Optional.of(complaint.get().dealer());
        }
        Share share = Share.collect(terms, dealings, index, custodian);
        pin(platform, board, Confirmation.of(terms, dealings, share), now);
        return Optional.empty();
    }

    /**
     * Gives this custodian's part in opening the bids of a hall, when the platform's signed order lets it and this computer's
     * clock is past the opening time and the newest deadline that the issuer signed.
     *
     * @param hall code of the lot, with {@code -P} for its prices where they were sealed apart
     * @return how many bids the order names
     * @throws SealingException as {@link LotKey#of} and {@link #open(PlatformClient, LotKey, OptionalInt, Instant)}
     */
    public int open(PlatformClient platform, String hall, Instant now) throws InterruptedException {
        return open(platform, HallCode.read(hall), now);
    }

    private int open(PlatformClient platform, HallCode hall, Instant now) throws InterruptedException {
        return open(platform, LotKey.of(platform, hall, trust, now), OptionalInt.empty(), now);
    }

    /**
     * Gives this custodian's part with a key that was verified.
     *
     * @param bids so many the order must name, where the custodian has agreed to a number
     * @return how many bids the order names
     * @throws SealingException {@code custodian.too-early}, {@code custodian.wrong-order}; {@code signature.*},
     *     {@code certificate.*}
     */
    public int open(PlatformClient platform, LotKey lotKey, OptionalInt bids, Instant now) throws InterruptedException {
        CustodianKey key = lotKey.key();
        lotKey.requireReached(now);
        String path = lotKey.hall().address() + "/custodians";
        JsonObject json = platform.get(path);
        byte[] document = json.bytes("order");
        VerifiedCertificate signer = DetachedSignature.verify(document, json.bytes("signature"), trust, now)
                .signer();
        if (!lotKey.tender().terms().platform().holds(signer)) {
            throw new SealingException("custodian.wrong-order", "an order signed by " + signer.subjectName());
        }
        OpeningOrder order = OpeningOrder.parse(document);
        int named = order.headers().size();
        if (bids.orElse(named) != named) {
            throw new SealingException("custodian.wrong-order", "an order for " + named + " bids");
        }
        lotKey.requireFits(order);
        Share share = Share.collect(key.ceremony(), key.dealings(), index(key.ceremony()), custodian);
        PartialOpening opening = PartialOpening.of(key, order, share, now);
        platform.repeatPost(path, "application/json", Board.body(opening.sign(custodian, now)));
        return named;
    }

    private void pin(PlatformClient platform, Board board, Post post, Instant now) throws InterruptedException {
        Board.pin(platform, board.id(), post.sign(custodian, now));
    }

    /** This custodian's index; refuses with {@code custodian.stranger} when the terms do not name its certificate. */
    public int index(Ceremony terms) {
        return terms.indexOf(VerifiedCertificate.fingerprint(custodian.signingCertificate()));
    }
}
