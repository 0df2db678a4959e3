package org.sunbid.evaluation.report;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** Reports that wait for a member's signature. */
@ApplicationScoped
public class ReportWork implements WorklistSource {

    private final ReportSignatures signatures;
    private final ReadLot lots;

    ReportWork(ReportSignatures signatures, ReadLot lots) {
        this.signatures = signatures;
        this.lots = lots;
    }

    @Override
    @Transactional
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        if (!actor.is(Role.EXPERT)) {
            return List.of();
        }
        ReportMessages words = MessageBundles.get(
                ReportMessages.class, Localized.Literal.of(Language.of(locale).tag()));
        return signatures.pending(actor.accountId()).stream()
                .flatMap(answer -> lots.find(answer.lotCode()).stream())
                .map(lot -> new WorkItem(
                        words.task_sign(),
                        lot.tenderName() + " · " + lot.lotName(),
                        "/rooms/" + lot.lotCode() + "/report",
                        Optional.empty()))
                .toList();
    }
}
