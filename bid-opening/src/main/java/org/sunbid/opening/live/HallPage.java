package org.sunbid.opening.live;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.attribution.UnopenedCause;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallState;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.page.Step;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.tender.LotTerms;

/**
 * What the template shows.
 *
 * @param hall as the viewer may see it
 * @param typed what was typed into a form that was refused
 */
public record HallPage(HallView hall, String typed) {

    /** What is opened here, as the heading says it. */
    public String title() {
        EnvelopeMessages envelope = words(EnvelopeMessages.class);
        return switch (hall.envelope()) {
            case WHOLE -> words(HallMessages.class).title();
            case TECHNICAL -> envelope.technical();
            case PRICE -> envelope.price();
            case APPLICATION -> words(ApplicationMessages.class).title();
        };
    }

    /** A sentence of the hall's own, in the terms of what is opened here. */
    public String say(String sentence) {
        return LotTerms.of(hall.envelope()).in(sentence);
    }

    /** The lot. */
    public String lotCode() {
        return HallCode.lot(hall.lot());
    }

    /** The folder in which the bidder made what is opened here, as its own page proposed it. */
    public String folder() {
        return (hall.envelope() == Envelope.WHOLE ? "bid" : hall.envelope().id()) + "-" + lotCode();
    }

    /** What was read out can be confirmed, and is shown as confirmed or not. */
    public boolean confirms() {
        return !hall.priced().isEmpty() || (!hall.opensPrices() && hall.state().isReadOut());
    }

    /** The stages of the opening, in the language of the request. */
    public List<Step> steps() {
        StandingMessages words = words();
        String convened = Formats.dateTimeSeconds(hall.convenedAt());
        if (hall.state() == HallState.FAILED) {
            return List.of(
                    Step.done(say(words.step_convened()), convened),
                    Step.failed(say(words.step_failed()), Formats.dateTimeSeconds(hall.endedAt())));
        }
        Map<HallState, String> labels = labels(words);
        int current = List.copyOf(labels.keySet()).indexOf(hall.state());
        List<Step> steps = new ArrayList<>(List.of(Step.done(say(words.step_convened()), convened)));
        for (String label : labels.values()) {
            steps.add(step(say(label), steps.size() - 1 - current, hall.state() == HallState.CLOSED));
        }
        return steps;
    }

    /** The stages after the convening, in their order; that of the draw only where something is drawn. */
    private Map<HallState, String> labels(StandingMessages words) {
        Map<HallState, String> labels = new EnumMap<>(HallState.class);
        labels.put(HallState.LISTED, words.step_listed());
        labels.put(HallState.DECRYPTING, words.step_decrypting());
        labels.put(HallState.VERIFYING, words.step_verifying());
        if (hall.draw() != null) {
            labels.put(HallState.DRAWING, words.step_drawing());
        }
        labels.put(HallState.READING_OUT, words.step_reading());
        labels.put(HallState.RECORDING, words.step_recording());
        labels.put(HallState.CLOSED, words.step_closed());
        if (hall.envelope() == Envelope.APPLICATION) {
            labels.put(HallState.LISTED, words(ApplicationMessages.class).step_listed());
            labels.put(HallState.READING_OUT, words(ApplicationMessages.class).step_reading());
        }
        return labels;
    }

    private static Step step(String label, int fromCurrent, boolean closed) {
        if (closed || fromCurrent < 0) {
            return Step.done(label, "");
        }
        return fromCurrent == 0 ? Step.current(label, "") : Step.ahead(label, "");
    }

    /** The colour of a bid's state. */
    public String tone(HallView.BidLine bid) {
        return switch (bid.state()) {
            case WAITING -> "wait";
            case DECRYPTING -> "info";
            case OPENED -> "go";
            case UNOPENED -> "wait";
            case REVOKED, WITHDRAWN -> "stop";
        };
    }

    /** The bid's state in words. */
    public String stateText(HallView.BidLine bid) {
        StandingMessages words = words();
        return switch (bid.state()) {
            case WAITING -> words.state_WAITING();
            case DECRYPTING -> words.state_DECRYPTING();
            case OPENED -> words.state_OPENED();
            case UNOPENED -> words.state_UNOPENED();
            case REVOKED -> words.state_REVOKED();
            case WITHDRAWN -> words.state_WITHDRAWN();
        };
    }

    /** Why the bid stays closed, in words. */
    public String causeText(UnopenedCause cause) {
        StandingMessages words = words();
        return say(
                switch (cause) {
                    case KEY_LOST -> words.cause_KEY_LOST();
                    case KEY_WRONG -> words.cause_KEY_WRONG();
                    case CERTIFICATE_INVALID -> words.cause_CERTIFICATE_INVALID();
                    case UNCLEAR -> words.cause_UNCLEAR();
                    case KEY_NOT_RELEASED -> words.cause_KEY_NOT_RELEASED();
                    case CONTENT_INVALID -> words.cause_CONTENT_INVALID();
                    case CUSTODIANS_ABSENT -> words.cause_CUSTODIANS_ABSENT();
                    case PLATFORM_UNAVAILABLE -> words.cause_PLATFORM_UNAVAILABLE();
                    case VAULT_DAMAGED -> words.cause_VAULT_DAMAGED();
                });
    }

    /** On whose account a bid stays closed, in words. */
    public String sideText(Side side) {
        StandingMessages words = words();
        return say(
                switch (side) {
                    case BIDDER -> words.side_BIDDER();
                    case PLATFORM -> words.side_PLATFORM();
                    case UNKNOWN -> words.side_UNKNOWN();
                });
    }

    /** What the viewer is here, in words. */
    public String attendance() {
        StandingMessages words = words();
        return say(
                switch (hall.attendance()) {
                    case HOST -> words.as_HOST();
                    case TENDEREE -> words.as_TENDEREE();
                    case BIDDER -> words.as_BIDDER();
                    case CUSTODIAN -> words.as_CUSTODIAN();
                    case SUPERVISOR -> words.as_SUPERVISOR();
                    case PUBLIC -> words.as_PUBLIC();
                });
    }

    /** Where the chart draws the price cap; empty where there is none. */
    public String capMark() {
        return hall.priceCap() == null ? "" : hall.priceCap().toPlainString();
    }

    /** The name of the downloaded table. */
    public String csvName() {
        return "opening-" + hall.lot();
    }

    /** What can happen, in words. */
    public List<HappeningWords.Sentence> sentences() {
        if (hall.envelope() == Envelope.APPLICATION) {
            return HappeningWords.ofApplications(words(HappeningMessages.class), words(ApplicationMessages.class));
        }
        String read = words(EnvelopeMessages.class).technical_read();
        return HappeningWords.of(words(HappeningMessages.class)).stream()
                .map(sentence -> !hall.opensPrices() && sentence.kind().equals(HallEventKind.READ_OUT.name())
                        ? new HappeningWords.Sentence(sentence.kind(), read)
                        : sentence)
                .toList();
    }

    private static StandingMessages words() {
        return words(StandingMessages.class);
    }

    private static <T> T words(Class<T> bundle) {
        return MessageBundles.get(
                bundle,
                Localized.Literal.of(Arc.container()
                        .instance(CurrentLanguage.class)
                        .get()
                        .get()
                        .tag()));
    }
}
