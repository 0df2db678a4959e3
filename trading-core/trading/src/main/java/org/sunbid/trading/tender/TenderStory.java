package org.sunbid.trading.tender;

import java.util.List;
import java.util.Locale;

/** What a feature or a module tells of a tender's life on the tender page; implement it as an application-scoped bean. */
public interface TenderStory {

    /** What happened, in any order; only what everybody may know. */
    List<StoryEvent> of(TenderSheet tender, Locale locale);
}
