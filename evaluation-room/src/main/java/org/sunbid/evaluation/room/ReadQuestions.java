package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sunbid.evaluation.question.QuestionRefusal;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;

/**
 * What the panel has asked, as the person who looks may see it: members all, supervision what was sent, the host what was
 * sent once the report is handed over. For anybody else there is no such room.
 */
@ApplicationScoped
public class ReadQuestions {

    private final ReadRoom rooms;

    ReadQuestions(ReadRoom rooms) {
        this.rooms = rooms;
    }

    /** All that may be seen, the first first. */
    @Transactional
    public Outcome<List<RoomView.Question>> all(Actor actor, String lotCode) {
        return rooms.read(actor, lotCode, Locale.SIMPLIFIED_CHINESE)
                .flatMap(room -> isShutOut(actor, room)
                        ? Outcome.refused(QuestionRefusal.NOT_BEFORE_REPORT)
                        : Outcome.done(room.questions()));
    }

    /** A file of an answer. */
    @Transactional
    public Outcome<RoomView.AnswerFile> file(Actor actor, String lotCode, UUID question, int number) {
        return all(actor, lotCode).flatMap(questions -> questions.stream()
                .filter(asked -> asked.id().equals(question) && asked.answer() != null)
                .flatMap(asked -> asked.answer().files().stream())
                .filter(file -> file.number() == number)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(QuestionRefusal.UNKNOWN)));
    }

    private static boolean isShutOut(Actor actor, RoomView room) {
        return room.me().isEmpty() && !actor.is(Role.SUPERVISOR) && room.state() != SessionState.CLOSED;
    }
}
