package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Holds the panel still while its report is kept or handed over, so that no member leaves meanwhile; part of a use case of
 * the report, in its transaction, and taken before the report itself is held.
 */
@ApplicationScoped
public class HoldConclusion {

    private final PanelSessions sessions;

    HoldConclusion(PanelSessions sessions) {
        this.sessions = sessions;
    }

    /** Holds it; whether it has concluded, and at this moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean stands(String lotCode, Instant concludedAt) {
        return sessions.held(lotCode)
                .filter(session -> session.state() == SessionState.CONCLUDED)
                .flatMap(PanelSession::concludedAt)
                .filter(concludedAt::equals)
                .isPresent();
    }

    /** Holds it, whatever it is at. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String lotCode) {
        sessions.held(lotCode);
    }
}
