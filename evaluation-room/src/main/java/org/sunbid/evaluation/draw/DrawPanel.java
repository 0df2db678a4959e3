package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.network.message.PanelDrawn;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.trading.tender.LotSheet;

/**
 * Draws the panel from the frozen lists (REG 46). The chance comes from two parties: the platform committed to its share
 * when the lists were frozen, the host gives its own now; neither could choose by the other's. Invitations go out in
 * drawn order; the names stay here.
 */
@ApplicationScoped
public class DrawPanel {

    /** The least the host's contribution must have, so that it is not left to habit. */
    public static final int LEAST_CHARACTERS = 8;

    private final HostedLots lots;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final FillSeats seats;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    DrawPanel(
            HostedLots lots,
            PanelDraws draws,
            Candidates candidates,
            FillSeats seats,
            Outbox outbox,
            DatabaseClock clock,
            Audit audit) {
        this.lots = lots;
        this.draws = draws;
        this.candidates = candidates;
        this.seats = seats;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Draws once.
     *
     * @param contribution the host's share of the chance: any text of eight characters or more
     */
    @Transactional
    public Outcome<String> draw(Actor actor, String lotCode, String contribution) {
        Optional<LotSheet> lot = lots.hostedBy(actor, lotCode);
        Optional<PanelDraw> found = lot.flatMap(sheet -> draws.held(lotCode));
        if (lot.isEmpty() || found.isEmpty()) {
            return Outcome.refused(lot.isEmpty() ? DrawRefusal.UNKNOWN_LOT : DrawRefusal.NOT_REQUESTED, lotCode);
        }
        PanelDraw draw = found.get();
        return Decision.all(List.of(
                        MayRequestPanel.standing(lot.get()),
                        Decision.require(draw.state() == DrawState.FROZEN, DrawRefusal.ALREADY_DRAWN),
                        Decision.require(
                                contribution.strip().length() >= LEAST_CHARACTERS,
                                DrawRefusal.CONTRIBUTION_TOO_SHORT,
                                LEAST_CHARACTERS)))
                .then(() -> {
                    Instant now = clock.now();
                    String sha256 = shuffle(draw, actor.uscc().orElseThrow(), contribution.strip(), now);
                    seats.fill(draw, now);
                    outbox.report(new PanelDrawn(draw.tenderCode(), lotCode, draw.seats(), sha256, now));
                    audit.record("panel-drawn", lotCode, Map.of("transcript", sha256));
                    return sha256;
                });
    }

    private String shuffle(PanelDraw draw, String host, String contribution, Instant now) {
        List<Nonce> nonces = List.of(
                new Nonce(RequestPanel.PLATFORM, draw.platformNonce()),
                new Nonce(host, Handles.sha256(contribution.getBytes(StandardCharsets.UTF_8))));
        List<Object> transcripts = new ArrayList<>();
        Map<Integer, List<Candidate>> listed =
                candidates.of(draw).stream().collect(Collectors.groupingBy(Candidate::quota));
        for (int number = 0; number < draw.quotas().size(); number++) {
            List<Candidate> list = listed.get(number);
            DrawTranscript transcript = Draw.draw(
                    Subjects.request(draw, number, draw.quotas().get(number).seats(), list), nonces);
            Map<String, Candidate> byHandle =
                    list.stream().collect(Collectors.toMap(Candidate::handle, Function.identity()));
            for (int place = 0; place < transcript.order().size(); place++) {
                byHandle.get(transcript.order().get(place)).drawnAt(place);
            }
            transcripts.add(CanonicalJson.readObject(transcript.write()));
        }
        byte[] document = CanonicalJson.write(transcripts);
        String sha256 = Handles.sha256(document);
        draw.drawn(new String(document, StandardCharsets.UTF_8), sha256, now);
        candidates.flush();
        return sha256;
    }
}
