package org.sunbid.trading.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.trading.tender.ReadTenders;
import org.sunbid.trading.tender.TenderSheet;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.Worklist;

/** The first page: the worklist for whoever is logged in, the newest notices for visitors. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    private static final int NEWEST = 5;

    private final Worklist worklist;
    private final ReadTenders tenders;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    HomePages(Worklist worklist, ReadTenders tenders, CurrentActor actor, CurrentLanguage language) {
        this.worklist = worklist;
        this.tenders = tenders;
        this.actor = actor;
        this.language = language;
    }

    @CheckedTemplate(basePath = "home")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance worklist(String name, List<WorkItem> items);

        static native TemplateInstance welcome(List<TenderSheet> newest);
    }

    @GET
    public TemplateInstance home() {
        return actor.find()
                .map(person -> Templates.worklist(person.name(), worklist.of(person, language.locale())))
                .orElseGet(() -> Templates.welcome(newest()));
    }

    private List<TenderSheet> newest() {
        return tenders.published(new ReadTenders.Query("", Optional.empty(), 1)).tenders().stream()
                .limit(NEWEST)
                .toList();
    }
}
