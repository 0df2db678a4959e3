package org.sunbid.toolbox.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Custodian;
import org.sunbid.toolbox.custodian.Board;
import org.sunbid.toolbox.custodian.CustodianPart;
import org.sunbid.toolbox.login.Login;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * A custodian's step in the making of a key, as {@code custodian join}, {@code deal} and {@code confirm} do it. It is done on
 * the very board that the person was asked about, whatever the platform shows by then.
 */
record CeremonyAct(String origin, Step step, Board board, PlatformClient platform, Login login, CustodianPart part)
        implements Act {

    /** The steps; each is asked for on its own. */
    enum Step {
        JOIN("join"),
        DEAL("deal"),
        CONFIRM("confirm");

        private final String word;

        Step(String word) {
            this.word = word;
        }
    }

    /**
     * The terms in full.
     *
     * @throws SealingException {@code custodian.stranger} when they do not name the person's certificate;
     *     {@code custodian.token-key} when it is asked to join with a key that could not complain
     */
    @Override
    public Question question() {
        Ceremony terms = board.terms();
        int index = part.index(terms);
        if (step == Step.JOIN) {
            part.requireAbleToJoin();
        }
        return Question.of(
                "agent.ask.custodian-" + step.word,
                origin,
                terms.tender(),
                terms.id(),
                index,
                terms.threshold(),
                terms.custodians().stream().map(Custodian::name).collect(Collectors.joining(", ")),
                terms.notBefore(),
                terms.hash());
    }

    /** Which step was done; {@code accused} is the dealer's index when confirming became a complaint. */
    @Override
    public Map<String, String> perform() throws InterruptedException {
        PlatformClient own = platform.with(login.open().token());
        Instant now = Clock.systemUTC().instant();
        Optional<Integer> accused = Optional.empty();
        switch (step) {
            case JOIN -> part.join(own, board, now);
            case DEAL -> part.deal(own, board, now);
            case CONFIRM -> accused = part.confirm(own, board, now);
        }
        return accused.map(dealer -> Map.of("done", "complain", "accused", dealer.toString()))
                .orElse(Map.of("done", step.word));
    }
}
