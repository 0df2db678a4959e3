package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;

/** What may be known of lendings: to each expert their own, to everybody the transcripts. */
@ApplicationScoped
public class ReadLendings {

    private final Experts experts;
    private final Lendings lendings;
    private final LentExperts lent;
    private final DatabaseClock clock;

    ReadLendings(Experts experts, Lendings lendings, LentExperts lent, DatabaseClock clock) {
        this.experts = experts;
        this.lendings = lendings;
        this.lent = lent;
        this.clock = clock;
    }

    /** Open invitations and seats of the expert who is logged in, newest first, while the session may go on. */
    @Transactional
    public List<LendingView> own(Actor actor) {
        return experts.ofAccount(actor.accountId()).map(Expert::id).map(lent::concerning).stream()
                .flatMap(List::stream)
                .map(seat -> view(seat, lendings.findById(seat.lendingId())))
                .filter(view -> clock.now().isBefore(view.until()))
                .toList();
    }

    /** The transcripts by which the draws for a lot of another city's are replayed; empty while there are none. */
    @Transactional
    public Optional<String> transcripts(String lotCode) {
        List<DrawTranscript> drawn = lendings.drawnFor(lotCode).stream()
                .flatMap(lending -> lending.transcript().stream())
                .map(text -> DrawTranscript.read(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new String(DrawTranscripts.write(drawn), StandardCharsets.UTF_8));
    }

    private static LendingView view(LentExpert seat, Lending lending) {
        return new LendingView(
                seat.id(),
                lending.host(),
                lending.lotCode(),
                lending.tenderName(),
                lending.lotName(),
                lending.tenderee(),
                seat.state(),
                seat.invitedAt().orElseThrow(),
                lending.endsAt(),
                seat.workstation().orElse(""),
                seat.isConfirmed());
    }
}
