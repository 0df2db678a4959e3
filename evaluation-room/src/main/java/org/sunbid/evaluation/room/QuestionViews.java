package org.sunbid.evaluation.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sunbid.evaluation.question.AnswerFile;
import org.sunbid.evaluation.question.AskedQuestion;
import org.sunbid.evaluation.question.PanelStand;
import org.sunbid.evaluation.question.SignedAnswer;

/** Cuts from a {@link CaseFile} what one person may see of the questions; a part of {@link RoomViews}. */
final class QuestionViews {

    private final CaseFile file;
    private final Optional<PanelMember> me;

    QuestionViews(CaseFile file, Optional<PanelMember> me) {
        this.file = file;
        this.me = me;
    }

    /** All of them, for a member at the table. */
    List<RoomView.Question> all() {
        return file.questions().stream().map(this::question).toList();
    }

    /** What was sent; what was only drafted is the panel's own. */
    List<RoomView.Question> sent() {
        return file.sentQuestions().stream().map(this::question).toList();
    }

    private RoomView.Question question(AskedQuestion asked) {
        PanelStand panel = new PanelStand(file.session().seats(), file.seated());
        return new RoomView.Question(
                asked.id(),
                asked.addressee().bid(),
                asked.addressee().name(),
                asked.wording().kind(),
                asked.wording().text(),
                asked.wording().correction().orElse(null),
                asked.wording().minutes(),
                asked.state(),
                panel.counting(asked.agreed()),
                panel.needed(),
                me.filter(member -> asked.agreed().contains(member.id())).isPresent(),
                asked.sentAt().orElse(null),
                asked.dueAt().orElse(null),
                asked.answer().map(answer -> answer(answer, asked.files())).orElse(null));
    }

    private static RoomView.Answer answer(SignedAnswer answer, List<AnswerFile> files) {
        return new RoomView.Answer(
                answer.answer(),
                answer.consents(),
                answer.answeredAt(),
                IntStream.range(0, files.size())
                        .mapToObj(index -> file(index + 1, files.get(index)))
                        .toList(),
                answer.signerSerial(),
                answer.statement(),
                answer.signature());
    }

    private static RoomView.AnswerFile file(int number, AnswerFile file) {
        return new RoomView.AnswerFile(number, file.name(), file.size(), file.mediaType(), file.sha256());
    }
}
