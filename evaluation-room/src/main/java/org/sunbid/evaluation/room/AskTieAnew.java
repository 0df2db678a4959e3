package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.evaluation.tie.OpenTieDraw;
import org.sunbid.evaluation.tie.TieRefusal;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;

/** The host asks for the draw among equals anew after a silent party made it void. */
@ApplicationScoped
public class AskTieAnew {

    private final HostedLots lots;
    private final PanelSessions sessions;
    private final ReadCaseFile files;
    private final OpenTieDraw ties;
    private final Audit audit;

    AskTieAnew(HostedLots lots, PanelSessions sessions, ReadCaseFile files, OpenTieDraw ties, Audit audit) {
        this.lots = lots;
        this.sessions = sessions;
        this.files = files;
        this.ties = ties;
        this.audit = audit;
    }

    /** Asks; refused while one is open, and where there is nothing to part. */
    @Transactional
    public Outcome<UUID> ask(Actor actor, String lotCode) {
        Optional<LotSheet> lot = lots.hostedBy(actor, lotCode);
        if (lot.isEmpty()) {
            return Outcome.refused(TieRefusal.UNKNOWN_LOT, lotCode);
        }
        Optional<CaseFile> tied = sessions.held(lotCode)
                .filter(session -> session.state() == SessionState.CONCLUDED)
                .flatMap(session -> files.find(lotCode))
                .filter(CaseFile::isTied);
        return Decision.all(List.of(
                        Decision.require(!lot.get().suspended(), TieRefusal.SUSPENDED),
                        Decision.require(tied.isPresent(), TieRefusal.NO_TIE)))
                .then(tied::orElseThrow)
                .flatMap(file -> ties.open(file.lot(), file.evaluation().ties()))
                .map(tie -> {
                    audit.record("tie-draw-asked", lotCode, Map.of("tie", tie.toString()));
                    return tie;
                });
    }
}
