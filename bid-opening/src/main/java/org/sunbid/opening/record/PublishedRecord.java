package org.sunbid.opening.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.Veil;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.ReadLot;

/** The signed record, for everyone; of applications for those alone who may know who applied. */
@ApplicationScoped
public class PublishedRecord {

    private final Halls halls;
    private final ReadLot lots;
    private final OpeningRecords records;
    private final FileStore files;

    PublishedRecord(Halls halls, ReadLot lots, OpeningRecords records, FileStore files) {
        this.halls = halls;
        this.lots = lots;
        this.records = records;
        this.files = files;
    }

    /** Its bytes; refused until the host has signed. */
    @Transactional
    public Outcome<InputStream> open(String code, Optional<Actor> reader) {
        Optional<String> sha256 = halls.ofCode(code)
                .filter(hall -> lots.find(hall.lotCode())
                        .filter(lot -> !Veil.covers(lot, reader))
                        .isPresent())
                .flatMap(hall -> records.findByIdOptional(hall.id()))
                .flatMap(OpeningRecord::signedSha256);
        return sha256.isPresent() ? Outcome.done(files.open(sha256.get())) : Outcome.refused(HallRefusal.NO_RECORD);
    }
}
