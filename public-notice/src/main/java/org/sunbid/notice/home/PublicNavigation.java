package org.sunbid.notice.home;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sunbid.notice.NoticeMessages;
import org.sunbid.notice.NoticeWords;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;

/** The ways through the public platform. */
@Singleton
public class PublicNavigation implements Navigation {

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        NoticeMessages words = NoticeWords.in(language);
        return List.of(
                new Entry(10, "/", words.home()),
                new Entry(20, "/notices", words.notices()),
                new Entry(30, "/verify", words.verify()));
    }
}
