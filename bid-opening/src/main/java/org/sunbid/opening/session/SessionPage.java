package org.sunbid.opening.session;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.live.ApplicationMessages;
import org.sunbid.opening.live.HallTaskWords;
import org.sunbid.opening.live.HappeningMessages;
import org.sunbid.opening.live.HappeningWords;
import org.sunbid.opening.live.SessionMessages;
import org.sunbid.opening.live.StandingMessages;
import org.sunbid.opening.session.SessionView.LotLine;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTerms;
import org.sunbid.trading.tender.StateWords;

/**
 * What the template shows.
 *
 * @param session as the viewer may see it
 * @param locale of the reader
 */
public record SessionPage(SessionView session, Locale locale) {

    /** A sentence of the platform's own, in the terms of what is opened here. */
    public String say(String sentence) {
        return session.terms().in(sentence);
    }

    /** Applications are opened here, not bids. */
    public boolean applications() {
        return session.terms() == LotTerms.OF_APPLICATIONS;
    }

    /** The codes of the lots, for the script. */
    public String lots() {
        return session.lots().stream().map(LotLine::lot).collect(Collectors.joining(" "));
    }

    /** Where the lot stands, in words: its hall once it has convened. */
    public String state(LotLine lot) {
        return say(stateOfBids(lot));
    }

    private String stateOfBids(LotLine lot) {
        StandingMessages words = Words.in(StandingMessages.class, locale);
        if (lot.hall() == null) {
            return new StateWords(locale).of(lot.state());
        }
        return switch (lot.hall()) {
            case CONVENED -> words.step_convened();
            case LISTED -> applications() ? ofApplications().step_listed() : words.step_listed();
            case DECRYPTING -> words.step_decrypting();
            case VERIFYING -> words.step_verifying();
            case DRAWING -> words.step_drawing();
            case READING_OUT -> applications() ? ofApplications().step_reading() : words.step_reading();
            case RECORDING -> words.step_recording();
            case CLOSED -> words.step_closed();
            case FAILED -> words.step_failed();
        };
    }

    private ApplicationMessages ofApplications() {
        return Words.in(ApplicationMessages.class, locale);
    }

    /** The colour of where it stands. */
    public String tone(LotLine lot) {
        if (lot.hall() == null) {
            return lot.state() == LotState.FAILED ? "stop" : "wait";
        }
        return switch (lot.hall()) {
            case FAILED -> "stop";
            case READING_OUT, RECORDING, CLOSED -> "go";
            case CONVENED, LISTED, DECRYPTING, VERIFYING, DRAWING -> "info";
        };
    }

    /** Keys are awaited, so that the time that is left counts. */
    public boolean decrypts(LotLine lot) {
        return lot.hall() == HallState.DECRYPTING;
    }

    /** How many bids stay closed. */
    public int closed(LotLine lot) {
        return lot.counts().unopened() + lot.counts().revoked() + lot.counts().withdrawn();
    }

    /** The viewer's own bid, in words. */
    public String own(LotLine lot) {
        return say(ownBid(lot));
    }

    private String ownBid(LotLine lot) {
        SessionMessages words = Words.in(SessionMessages.class, locale);
        if (lot.keyAwaited()) {
            return words.own_awaited();
        }
        if (lot.hall() == null || lot.hall() == HallState.FAILED) {
            return words.own_sealed();
        }
        StandingMessages standing = Words.in(StandingMessages.class, locale);
        return switch (HallBidState.valueOf(lot.own())) {
            case WAITING -> words.own_given();
            case DECRYPTING -> standing.state_DECRYPTING();
            case OPENED -> standing.state_OPENED();
            case UNOPENED -> standing.state_UNOPENED();
            case REVOKED -> standing.state_REVOKED();
            case WITHDRAWN -> standing.state_WITHDRAWN();
        };
    }

    /** What waits for the viewer in the lot, in words; empty when nothing does. */
    public String task(LotLine lot) {
        return lot.task() == null ? "" : say(HallTaskWords.of(lot.task(), locale));
    }

    /** What can happen, in words. */
    public List<HappeningWords.Sentence> sentences() {
        HappeningMessages words = Words.in(HappeningMessages.class, locale);
        return applications() ? HappeningWords.ofApplications(words, ofApplications()) : HappeningWords.of(words);
    }
}
