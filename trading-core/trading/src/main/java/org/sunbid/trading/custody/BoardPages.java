package org.sunbid.trading.custody;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.rule.RefusedException;

/** The board of a ceremony, which everyone sees; its custodians read on it what is their turn. */
@Path("/custody/{ceremony}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class BoardPages {

    private final ReadBoards boards;
    private final CurrentActor actor;

    BoardPages(ReadBoards boards, CurrentActor actor) {
        this.boards = boards;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "custody")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance board(BoardPage page);
    }

    @GET
    public TemplateInstance board(@PathParam("ceremony") UUID ceremony) {
        Board board = boards.find(ceremony).orElseThrow(() -> new RefusedException(CustodyRefusal.UNKNOWN));
        return Templates.board(new BoardPage(board, actor.find().flatMap(person -> boards.seatOf(board, person))));
    }
}
