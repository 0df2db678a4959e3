package org.sunbid.trading.worklist;

import java.util.List;
import java.util.Locale;
import org.sunbid.platform.login.Actor;

/**
 * What a feature or a module puts on people's worklists (待办): implement it as an application-scoped bean. The home page
 * asks every bean and sorts by what is due first.
 */
public interface WorklistSource {

    /** What waits for this person now. */
    List<WorkItem> waitingFor(Actor actor, Locale locale);
}
