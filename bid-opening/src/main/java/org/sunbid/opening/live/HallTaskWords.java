package org.sunbid.opening.live;

import java.util.Locale;
import org.sunbid.trading.language.Words;

/** What an opening asks, in words. */
public final class HallTaskWords {

    private HallTaskWords() {}

    /** The task in this language. */
    public static String of(HallTask task, Locale locale) {
        HallMessages words = Words.in(HallMessages.class, locale);
        RulingMessages ruling = Words.in(RulingMessages.class, locale);
        DrawingMessages drawing = Words.in(DrawingMessages.class, locale);
        return switch (task) {
            case RELEASE_KEY -> words.work_release();
            case GIVE_PART -> words.work_open();
            case CONFIRM -> words.work_confirm();
            case RULE -> ruling.work_rule();
            case SEE_RULINGS -> ruling.work_see();
            case GIVE_SHARE -> drawing.work_share();
            case DRAW_ANEW -> drawing.work_anew();
            case SIGN_RECORD -> words.work_sign();
            case HOLD_OPENING -> words.work_host();
        };
    }
}
