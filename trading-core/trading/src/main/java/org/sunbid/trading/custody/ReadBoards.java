package org.sunbid.trading.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.BoundCertificate;
import org.sunbid.platform.login.BoundCertificates;
import org.sunbid.sealing.custodian.CeremonyTranscript;
import org.sunbid.sealing.seal.Envelope;

/** Ceremonies as they are read; their boards are public, as sealing needs it (PROTOCOL.md §16.8). */
@ApplicationScoped
public class ReadBoards {

    private final Ceremonies ceremonies;
    private final BoundCertificates certificates;

    ReadBoards(Ceremonies ceremonies, BoundCertificates certificates) {
        this.ceremonies = ceremonies;
        this.certificates = certificates;
    }

    /** The board of this ceremony. */
    @Transactional
    public Optional<Board> find(UUID id) {
        return ceremonies.findByIdOptional(id).map(Board::of);
    }

    /** The tender's ceremonies, the latest first; of each envelope all but the first are void. */
    @Transactional
    public List<Board> ofTender(String tenderCode) {
        return ceremonies.allOf(tenderCode).stream().map(Board::of).toList();
    }

    /** The tender's ceremony for these envelopes that is complete. */
    @Transactional
    public Optional<Board> complete(String tenderCode, Envelope envelope) {
        return ceremonies
                .of(tenderCode, envelope)
                .filter(ceremony -> ceremony.state() == CeremonyState.COMPLETE)
                .map(Board::of);
    }

    /** Codes of the organisations whose people keep the tender's key. */
    @Transactional
    public Set<String> organisations(String tenderCode) {
        Set<String> codes = new HashSet<>();
        ceremonies.complete(tenderCode).stream()
                .flatMap(ceremony -> ceremony.terms().custodians().stream())
                .forEach(custodian -> certificates
                        .byFingerprint(custodian.signing())
                        .flatMap(BoundCertificate::uscc)
                        .ifPresent(codes::add));
        return codes;
    }

    /** All that was said in a complete ceremony. */
    @Transactional
    public Optional<CeremonyTranscript> transcript(UUID id) {
        return ceremonies
                .findByIdOptional(id)
                .filter(ceremony -> ceremony.state() == CeremonyState.COMPLETE)
                .map(KeyCeremony::transcript);
    }

    /** The ceremonies that go on and have this person for a custodian. */
    @Transactional
    public List<Board> goingOnWith(Actor actor) {
        return ceremonies.goingOn().stream()
                .filter(ceremony -> seatOf(Board.of(ceremony), actor).isPresent())
                .map(Board::of)
                .toList();
    }

    /** The seat of this person on the board. */
    @Transactional
    public Optional<Board.Seat> seatOf(Board board, Actor actor) {
        return board.seats().stream()
                .filter(seat -> certificates
                        .byFingerprint(board.terms().custodian(seat.index()).signing())
                        .filter(bound -> bound.accountId().equals(actor.accountId()))
                        .isPresent())
                .findFirst();
    }
}
