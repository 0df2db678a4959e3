package org.sunbid.trading.coefficient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.draw.ReadJointDraw;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.LotSheet;

/** What may be known of coefficients that are drawn at the opening: everything, by everybody, as it happens. */
@ApplicationScoped
public class ReadCoefficients {

    private final CoefficientDraws draws;
    private final ReadJointDraw joint;

    ReadCoefficients(CoefficientDraws draws, ReadJointDraw joint) {
        this.draws = draws;
        this.joint = joint;
    }

    /**
     * How a lot's coefficients stand.
     *
     * @param coefficients that it leaves to the draw; none where all are fixed
     * @param progress of the newest draw; empty before the first
     */
    public record Standing(List<DrawnCoefficient> coefficients, Optional<JointDrawProgress> progress) {}

    /** The coefficients that this lot leaves to the draw, with their values once they are drawn; none where all are fixed. */
    @Transactional
    public List<DrawnCoefficient> of(LotSheet lot) {
        List<DrawnCoefficient> drawn = drawn(lot.lotCode());
        return drawn.isEmpty()
                ? Coefficient.leftToDraw(lot.parameters()).entrySet().stream()
                        .map(left -> new DrawnCoefficient(left.getKey(), left.getValue(), null, null))
                        .toList()
                : drawn;
    }

    /** Those of a lot that were drawn; none before. */
    @Transactional
    public List<DrawnCoefficient> drawn(String lotCode) {
        return drawOf(lotCode, state -> state == CoefficientDrawState.DRAWN)
                .map(CoefficientDraw::coefficients)
                .orElse(List.of());
    }

    /** How far the newest draw is. */
    @Transactional
    public Optional<JointDrawProgress> progress(String lotCode) {
        return draws.newestJointDraw(lotCode).flatMap(joint::find);
    }

    /** Both; a draw that is told of as held comes with its values, so how far it is has to be read first. */
    @Transactional
    public Standing standing(LotSheet lot) {
        Optional<JointDrawProgress> progress = progress(lot.lotCode());
        return new Standing(of(lot), progress);
    }

    /**
     * The transcript by which anybody replays the draw of a coefficient, canonical JSON (PROTOCOL 14).
     *
     * @param parameter the name under which the tender document holds it
     */
    @Transactional
    public Optional<String> transcript(String lotCode, String parameter) {
        return drawOf(lotCode, state -> state == CoefficientDrawState.DRAWN).flatMap(draw -> {
            List<String> names = draw.coefficients().stream()
                    .map(drawn -> drawn.coefficient().parameter())
                    .toList();
            int number = names.indexOf(parameter);
            return number < 0
                    ? Optional.empty()
                    : Optional.of(joint.transcripts(draw.jointDraw()).get(number))
                            .map(transcript -> new String(transcript.write(), StandardCharsets.UTF_8));
        });
    }

    private Optional<CoefficientDraw> drawOf(String lotCode, Predicate<CoefficientDrawState> wanted) {
        return draws.newest(lotCode).filter(draw -> wanted.test(draw.state()));
    }
}
