package org.sunbid.opening.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.opening.attribution.Attributions;
import org.sunbid.opening.floor.SpotObjections;
import org.sunbid.opening.hall.Attendance;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.Halls;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The host has the record written: from what the hall holds, sealed by the platform, with an open place for the host's
 * own signature. Asked again while it waits for that signature, the same record comes back.
 */
@ApplicationScoped
public class WriteRecord {

    private final Halls halls;
    private final SpotObjections objections;
    private final RecordFacts facts;
    private final Attributions attributions;
    private final OpeningRecords records;
    private final HallEvents events;
    private final PlatformKeys keys;
    private final Audit audit;
    private final DatabaseClock clock;
    private final RecordReady ready;
    private final String url;

    WriteRecord(
            Halls halls,
            SpotObjections objections,
            RecordFacts facts,
            Attributions attributions,
            OpeningRecords records,
            HallEvents events,
            PlatformKeys keys,
            Audit audit,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.opening.confirmation-time") Duration confirmationTime,
            @ConfigProperty(name = "sunbid.url", defaultValue = "http://localhost:8081") String url) {
        this.halls = halls;
        this.objections = objections;
        this.facts = facts;
        this.attributions = attributions;
        this.records = records;
        this.events = events;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.ready = new RecordReady(confirmationTime);
        this.url = url;
    }

    /** A hall as it stood, from which a record is written outside of any transaction. */
    private record Draft(Hall hall, RecordFacts.Kept facts, Instant at) {}

    /**
     * Writes it.
     *
     * @return what the host signs
     */
    public Outcome<PreparedPdf> write(String code, Actor actor) {
        Outcome<Optional<PreparedPdf>> waiting =
                QuarkusTransaction.requiringNew().call(() -> waiting(code, actor));
        if (waiting instanceof Outcome.Refused<Optional<PreparedPdf>> refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        if (waiting.orThrow().isPresent()) {
            return Outcome.done(waiting.orThrow().get());
        }
        Outcome<Draft> draft = QuarkusTransaction.requiringNew().call(() -> draft(code));
        if (draft instanceof Outcome.Refused<Draft> refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        PreparedPdf prepared = prepare(draft.orThrow());
        return QuarkusTransaction.requiringNew().call(() -> keep(code, draft.orThrow(), prepared));
    }

    private Outcome<Optional<PreparedPdf>> waiting(String code, Actor actor) {
        Optional<Hall> hall = halls.ofCode(code);
        if (hall.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        if (!Attendance.isHost(hall.get(), actor)) {
            return Outcome.refused(HallRefusal.NOT_YOURS);
        }
        return Outcome.done(hall.filter(found -> found.state() == HallState.RECORDING)
                .flatMap(found -> records.findById(found.id()).prepared())
                .map(PdfSigning::reopen));
    }

    private Outcome<Draft> draft(String code) {
        Hall hall = halls.ofCode(code).orElseThrow();
        Instant now = clock.now();
        return ready.check(hall, objections.unanswered(hall.id()), attributions.unsettled(hall.id()), now)
                .then(() -> new Draft(hall, facts.of(hall), now));
    }

    private PreparedPdf prepare(Draft draft) {
        String hostName = draft.hall().subject().hostName();
        byte[] pdf = RecordDocument.write(
                draft.hall(), draft.facts(), url + "/halls/" + draft.hall().code(), draft.at());
        byte[] sealed = PdfSigning.seal(
                pdf, keys.credentials(), SignatureAppearance.organisation(1, "交易平台", "开标记录", draft.at()));
        return PdfSigning.prepare(sealed, SignatureAppearance.organisation(2, hostName, "开标主持人", draft.at()));
    }

    /** Nothing may have been said in the hall while the record was written. */
    private Outcome<PreparedPdf> keep(String code, Draft draft, PreparedPdf prepared) {
        Hall hall = halls.locked(code).orElseThrow();
        Instant now = clock.now();
        Decision unchanged = Decision.all(List.of(
                ready.check(hall, objections.unanswered(hall.id()), attributions.unsettled(hall.id()), now),
                Decision.require(hall.lastEvent() == draft.hall().lastEvent(), HallRefusal.WRONG_STATE)));
        return unchanged.then(() -> {
            hall.recordWritten();
            Optional<OpeningRecord> earlier = records.findByIdOptional(hall.id());
            OpeningRecord record = earlier.orElseGet(() -> new OpeningRecord(hall.id()));
            record.write(prepared.document(), now);
            records.persist(record);
            events.append(hall, HallEventKind.RECORD_WRITTEN, Optional.empty(), now);
            audit.record("opening-record-written", hall.lotCode(), Map.of());
            return prepared;
        });
    }
}
