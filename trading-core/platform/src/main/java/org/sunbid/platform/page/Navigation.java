package org.sunbid.platform.page;

import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;

/** What a feature puts into the header of every page; implemented by CDI beans, as many as there are features. */
public interface Navigation {

    /**
     * The entries for this person.
     *
     * @param language in which labels are written
     * @param actor who looks; empty for visitors
     */
    List<Entry> entries(Language language, Optional<Actor> actor);

    /**
     * One link in the header.
     *
     * @param order smaller stands first; tens leave room between features
     * @param path where it leads, from the root
     * @param label what it says, short
     */
    record Entry(int order, String path, String label) {

        /** Whether a page lies under this entry, which is then shown as the current one. */
        public boolean leadsTo(String current) {
            return "/".equals(path) ? "/".equals(current) : current.equals(path) || current.startsWith(path + "/");
        }
    }
}
