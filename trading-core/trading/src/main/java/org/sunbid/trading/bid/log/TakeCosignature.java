package org.sunbid.trading.bid.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.log.NoteSignature;
import org.sunbid.sealing.log.TrustedLogs;

/** A trusted witness has looked at the log and signs its newest checkpoint; the checkpoint carries the signature from then on. */
@ApplicationScoped
public class TakeCosignature {

    private final PublicLog log;
    private final TrustedAuthorities trust;

    TakeCosignature(PublicLog log, TrustedAuthorities trust) {
        this.log = log;
        this.trust = trust;
    }

    /**
     * Takes it.
     *
     * @param line the signature line of a note
     * @throws org.sunbid.sealing.SealingException {@code log.format}; {@code log.untrusted} for a witness whose key is not in
     *     the trust folder; {@code log.signature} when it is not its signature of the checkpoint that is the newest now
     */
    public void take(String line) {
        NoteSignature signature = NoteSignature.parse(line.strip());
        try {
            log.cosigned(TrustedLogs.load(trust.folder()).witnessOf(signature), signature);
        } catch (IOException e) {
            throw new UncheckedIOException("the trust folder cannot be read", e);
        }
    }
}
