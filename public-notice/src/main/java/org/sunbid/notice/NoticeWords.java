package org.sunbid.notice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.sunbid.platform.page.Language;

/** The words of this platform outside templates. */
public final class NoticeWords {

    private NoticeWords() {}

    /** In this language. */
    public static NoticeMessages in(Language language) {
        return MessageBundles.get(NoticeMessages.class, Localized.Literal.of(language.tag()));
    }
}
