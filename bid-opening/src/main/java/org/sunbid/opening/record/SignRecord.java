package org.sunbid.opening.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.opening.hall.Attendance;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.HallTransition;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.LeaveClosed;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.signature.SignatureInPdf;
import org.sunbid.trading.bid.HoldPriceSession;
import org.sunbid.trading.tender.CloseOpening;

/**
 * The host signs the record: the opening is closed, the record is public, and the network hears what was opened; of
 * applications for prequalification supervision alone.
 */
@ApplicationScoped
public class SignRecord {

    private static final String PDF = "application/pdf";

    private final Halls halls;
    private final OpeningRecords records;
    private final HallEvents events;
    private final FileStore files;
    private final TrustedAuthorities authorities;
    private final LeaveClosed closed;
    private final CloseOpening closeOpening;
    private final HoldPriceSession prices;
    private final OpeningNotice notice;
    private final Outbox outbox;
    private final Audit audit;
    private final DatabaseClock clock;

    SignRecord(
            Halls halls,
            OpeningRecords records,
            HallEvents events,
            FileStore files,
            TrustedAuthorities authorities,
            LeaveClosed closed,
            CloseOpening closeOpening,
            HoldPriceSession prices,
            OpeningNotice notice,
            Outbox outbox,
            Audit audit,
            DatabaseClock clock) {
        this.halls = halls;
        this.records = records;
        this.events = events;
        this.files = files;
        this.authorities = authorities;
        this.closed = closed;
        this.closeOpening = closeOpening;
        this.prices = prices;
        this.notice = notice;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the host's CMS signature over the prepared record. */
    public Outcome<OpeningRecord> sign(String code, Actor actor, byte[] signature) {
        Outcome<PreparedPdf> prepared = QuarkusTransaction.requiringNew().call(() -> prepared(code, actor));
        if (prepared instanceof Outcome.Refused<PreparedPdf> refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        PreparedPdf record = prepared.orThrow();
        try {
            String signer = SignatureInPdf.verify(record.toBeSigned(), signature, authorities.current(), clock.now())
                    .uscc();
            if (!actor.actsFor(signer)) {
                return Outcome.refused(HallRefusal.SIGNER_NOT_HOST);
            }
        } catch (SealingException fault) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(fault)));
        }
        byte[] signed = PdfSigning.embed(record, signature);
        StoredFile file = files.put(new ByteArrayInputStream(signed), PDF, signed.length);
        return QuarkusTransaction.requiringNew().call(() -> close(code, actor, file));
    }

    private Outcome<PreparedPdf> prepared(String code, Actor actor) {
        Optional<Hall> hall = halls.ofCode(code);
        if (hall.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        return Decision.all(List.of(
                        Decision.require(Attendance.isHost(hall.get(), actor), HallRefusal.NOT_YOURS),
                        Decision.require(hall.get().state() == HallState.RECORDING, HallRefusal.WRONG_STATE)))
                .then(() -> PdfSigning.reopen(
                        records.findById(hall.get().id()).prepared().orElseThrow()));
    }

    /** Whatever was said since the record was prepared has dropped it, and then this is refused. */
    private Outcome<OpeningRecord> close(String code, Actor actor, StoredFile file) {
        Hall hall = halls.locked(code).orElseThrow();
        if (HallTransition.check(hall, HallState.CLOSED) instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        return over(hall) instanceof Outcome.Refused<?> refused
                ? new Outcome.Refused<>(refused.reasons())
                : Outcome.done(publish(hall, actor, file));
    }

    /** The lot is opened, or its prices are. */
    private Outcome<?> over(Hall hall) {
        return hall.subject().envelope() == Envelope.PRICE
                ? prices.close(hall.lotCode())
                : closeOpening.close(hall.lotCode());
    }

    private OpeningRecord publish(Hall hall, Actor actor, StoredFile file) {
        Instant now = clock.now();
        OpeningRecord record = records.findById(hall.id());
        record.sign(file, actor.name(), now);
        hall.close(now);
        closed.settle(hall);
        events.append(hall, HallEventKind.CLOSED, Optional.empty(), now);
        audit.record("opening-record-signed", hall.lotCode(), Map.of("sha256", file.sha256()));
        OpeningHeld held = notice.of(hall, file, now);
        if (hall.namesNobody()) {
            outbox.report(held);
        } else {
            outbox.publish(held);
        }
        return record;
    }
}
