package org.sunbid.notice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.sunbid.platform.page.Language;

/** The words of this platform outside templates. */
public final class NoticeWords {

    private NoticeWords() {}

    /** What several features share, in this language. */
    public static NoticeMessages in(Language language) {
        return of(NoticeMessages.class, language);
    }

    /** One feature's, in this language. */
    public static <T> T of(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
