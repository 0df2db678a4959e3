package org.sunbid.toolbox.receipt;

import java.time.Instant;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.log.Sighting;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileStorage;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.toolbox.log.LogPlace;

/** Holds a receipt against the log as trusted witnesses have signed it, so that a log told to one bidder alone is found out. */
final class AskWitnesses {

    private final TileStorage log;
    private final TrustedLogs trusted;

    AskWitnesses(TileStorage log, TrustedLogs trusted) {
        this.log = log;
        this.trusted = trusted;
    }

    /**
     * The witnesses that have signed a continuation of what the receipt names, and when.
     *
     * @throws SealingException {@code log.not-witnessed} when no trusted witness has signed the newest checkpoint, or none of so
     *     large a log yet; {@code log.shown-smaller}, {@code log.consistency} and the like when one has seen another log
     */
    Map<String, Instant> ask(VerifiedReceipt receipt) {
        SignedNote newest = LogPlace.newest(log);
        Checkpoint seen = trusted.verify(newest);
        Map<String, Instant> witnesses = trusted.cosignatures(newest);
        if (witnesses.isEmpty()) {
            throw new SealingException("log.not-witnessed", "nobody has signed size " + seen.size());
        }
        Instant latest = witnesses.values().stream().max(Instant::compareTo).orElseThrow();
        new Sighting(seen, latest)
                .requireContinued(receipt.checkpoint(), receipt.timestamp().at(), log);
        return witnesses;
    }
}
