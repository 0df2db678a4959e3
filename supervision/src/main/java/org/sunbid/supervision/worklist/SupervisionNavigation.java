package org.sunbid.supervision.worklist;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;
import org.sunbid.supervision.alert.AlertMessages;
import org.sunbid.supervision.fairness.FairnessMessages;
import org.sunbid.supervision.message.JournalMessages;
import org.sunbid.supervision.order.OrderMessages;
import org.sunbid.supervision.tender.TenderMessages;

/** The ways through the supervision platform. */
@Singleton
public class SupervisionNavigation implements Navigation {

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        return actor.filter(who -> who.is(Role.SUPERVISOR))
                .map(who -> List.of(
                        new Entry(
                                10, "/", words(WorklistMessages.class, language).navigation()),
                        new Entry(
                                20,
                                "/tenders",
                                words(TenderMessages.class, language).navigation()),
                        new Entry(
                                30,
                                "/messages",
                                words(JournalMessages.class, language).navigation()),
                        new Entry(
                                40,
                                "/alerts",
                                words(AlertMessages.class, language).navigation()),
                        new Entry(
                                45,
                                "/fairness",
                                words(FairnessMessages.class, language).navigation()),
                        new Entry(
                                50,
                                "/orders",
                                words(OrderMessages.class, language).navigation())))
                .orElse(List.of());
    }

    private static <M> M words(Class<M> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
