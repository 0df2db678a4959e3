package org.sunbid.opening.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.rule.Outcome;

/** The signed record, for everyone. */
@ApplicationScoped
public class PublishedRecord {

    private final Halls halls;
    private final OpeningRecords records;
    private final FileStore files;

    PublishedRecord(Halls halls, OpeningRecords records, FileStore files) {
        this.halls = halls;
        this.records = records;
        this.files = files;
    }

    /** Its bytes; refused until the host has signed. */
    @Transactional
    public Outcome<InputStream> open(String code) {
        Optional<String> sha256 = halls.ofCode(code)
                .flatMap(hall -> records.findByIdOptional(hall.id()))
                .flatMap(OpeningRecord::signedSha256);
        return sha256.isPresent() ? Outcome.done(files.open(sha256.get())) : Outcome.refused(HallRefusal.NO_RECORD);
    }
}
