package org.sunbid.trading.objection;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.Tender;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** Unanswered objections on the worklists of those who run the tender. */
@ApplicationScoped
public class ObjectionWork implements WorklistSource {

    private final ReadObjections read;
    private final Objections objections;

    ObjectionWork(ReadObjections read, Objections objections) {
        this.read = read;
        this.objections = objections;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        String task = MessageBundles.get(ObjectionMessages.class, Localized.Literal.of(locale.toLanguageTag()))
                .answer_task();
        return objections.unanswered().stream()
                .flatMap(objection -> item(objection, task, actor))
                .toList();
    }

    private Stream<WorkItem> item(Objection objection, String task, Actor actor) {
        return read.published(objection.tenderCode()).stream()
                .filter(tender -> actor.uscc().filter(tender::isRunBy).isPresent())
                .map(Tender::name)
                .map(name -> new WorkItem(
                        task,
                        name,
                        "/tenders/" + objection.tenderCode() + "/objections",
                        Optional.of(objection.answerDue())));
    }
}
