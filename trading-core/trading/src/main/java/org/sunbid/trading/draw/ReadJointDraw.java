package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.draw.DrawTranscript;

/** How far joint draws are, for the features that opened them; who may know is theirs to decide. */
@ApplicationScoped
public class ReadJointDraw {

    private final JointDraws draws;

    ReadJointDraw(JointDraws draws) {
        this.draws = draws;
    }

    /** The transcripts of a draw that was held, one a list in their order; none before. */
    @Transactional
    public List<DrawTranscript> transcripts(UUID id) {
        return draws.findByIdOptional(id).stream()
                .flatMap(draw -> draw.transcripts().stream())
                .map(text -> DrawTranscript.read(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** The draw with this id. */
    @Transactional
    public Optional<JointDrawProgress> find(UUID id) {
        return draws.findByIdOptional(id).map(JointDrawProgress::of);
    }
}
