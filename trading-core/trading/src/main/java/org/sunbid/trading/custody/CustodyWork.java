package org.sunbid.trading.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** What ceremonies ask of their custodians now. */
@ApplicationScoped
public class CustodyWork implements WorklistSource {

    private final ReadBoards boards;

    CustodyWork(ReadBoards boards) {
        this.boards = boards;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        if (!actor.is(Role.CUSTODIAN)) {
            return List.of();
        }
        CustodyMessages words = Words.in(CustodyMessages.class, locale);
        return boards.goingOnWith(actor).stream()
                .filter(board ->
                        boards.seatOf(board, actor).filter(board::awaits).isPresent())
                .map(board -> item(board, words))
                .toList();
    }

    private static WorkItem item(Board board, CustodyMessages words) {
        String task =
                switch (board.awaited().orElseThrow()) {
                    case JOINING -> words.work_joining();
                    case DEALING -> words.work_dealing();
                    case CONFIRMATION, COMPLAINT -> words.work_confirmation();
                };
        return new WorkItem(task, board.terms().tender(), "/custody/" + board.id(), Optional.empty());
    }
}
