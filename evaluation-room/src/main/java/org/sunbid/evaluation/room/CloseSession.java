package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The session ends with the report; part of a use case of the report, in its transaction. */
@ApplicationScoped
public class CloseSession {

    private final PanelSessions sessions;
    private final Event<SessionClosed> closed;

    CloseSession(PanelSessions sessions, Event<SessionClosed> closed) {
        this.sessions = sessions;
        this.closed = closed;
    }

    /** Closes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(String lotCode, Instant now) {
        sessions.held(lotCode).orElseThrow().close(now);
        closed.fire(new SessionClosed(lotCode));
    }
}
