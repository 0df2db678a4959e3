package org.sunbid.opening.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.live.PublicHall;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.RefusedException;

/** The openings of all lots of a tender in the browser; it works by full reload, and by itself where scripts run. */
@Path("/sessions/{tender}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SessionPages {

    private final ReadSession sessions;
    private final PublicHall everybody;
    private final CurrentLanguage language;
    private final CurrentActor actor;

    SessionPages(ReadSession sessions, PublicHall everybody, CurrentLanguage language, CurrentActor actor) {
        this.sessions = sessions;
        this.everybody = everybody;
        this.language = language;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "opening")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance session(SessionPage page);
    }

    /** All lots side by side. */
    @GET
    @PermitAll
    public Object show(@PathParam("tender") String tender, @Context UriInfo address) {
        boolean sameForAll = actor.find().isEmpty() && address.getRequestUri().getQuery() == null;
        return sameForAll
                ? everybody.page(tender, new HashSet<>(sessions.lots(tender)), () -> page(tender))
                : page(tender);
    }

    private TemplateInstance page(String tender) {
        SessionView session =
                sessions.find(tender, actor.find()).orElseThrow(() -> new RefusedException(HallRefusal.UNKNOWN));
        return Templates.session(new SessionPage(session, language.locale()));
    }
}
