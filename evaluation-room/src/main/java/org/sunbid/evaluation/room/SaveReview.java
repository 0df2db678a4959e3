package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A member saves votes of the preliminary evaluation; they can be changed until submitted. */
@ApplicationScoped
public class SaveReview {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final ReviewVotes votes;
    private final DatabaseClock clock;

    SaveReview(AtTheTable table, ReadCaseFile files, ReviewVotes votes, DatabaseClock clock) {
        this.table = table;
        this.files = files;
        this.votes = votes;
        this.clock = clock;
    }

    /** Saves all of them or, when one does not hold, none. */
    @Transactional
    public Outcome<Integer> save(Actor actor, String lotCode, List<GivenVote> given) {
        return table.beside(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            return Decision.all(List.of(
                            MayReview.check(seat.session(), seat.member()),
                            Decision.all(given.stream()
                                    .map(vote -> MayReview.check(vote, file))
                                    .toList())))
                    .then(() -> {
                        Instant now = clock.now();
                        given.forEach(vote -> say(seat.member(), vote, now));
                        return given.size();
                    });
        });
    }

    private void say(PanelMember member, GivenVote given, Instant now) {
        ReviewVote vote = votes.of(member, given.bid(), given.item())
                .orElseGet(() -> new ReviewVote(member, given.bid(), given.item()));
        vote.say(given.passed(), given.reason().strip(), now);
        votes.persist(vote);
    }
}
