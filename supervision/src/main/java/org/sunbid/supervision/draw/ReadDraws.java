package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Transcripts of draws as people and programs read them. */
@ApplicationScoped
public class ReadDraws {

    private final SupervisedDraws draws;

    ReadDraws(SupervisedDraws draws) {
        this.draws = draws;
    }

    /**
     * A transcript as it came, byte for byte.
     *
     * @param tender code of the tender
     * @param draw its id
     * @param number of the list, from 1
     */
    public Optional<String> transcript(String tender, String draw, int number) {
        return draws.ofTender(tender, draw)
                .map(SupervisedDraw::transcripts)
                .filter(transcripts -> number >= 1 && number <= transcripts.size())
                .map(transcripts -> transcripts.get(number - 1));
    }
}
