package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.sunbid.evaluation.expert.NotifyExpert;

/** Hands calls to the notification step once the transaction that made them holds; a failed mail loses no invitation. */
@ApplicationScoped
class CallExperts {

    private static final Logger LOG = Logger.getLogger(CallExperts.class);

    private final NotifyExpert notification;

    CallExperts(NotifyExpert notification) {
        this.notification = notification;
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void call(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExpertCalled called) {
        try {
            notification.somethingWaits(called.expertId());
        } catch (RuntimeException e) {
            LOG.warnf(e, "expert could not be notified, expert=%s", called.expertId());
        }
    }
}
