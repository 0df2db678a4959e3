package org.sunbid.trading.tender;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;

/**
 * What a feature or a module offers on the tender page: implement it as an application-scoped bean. The page asks every
 * bean once for each lot; what is offered is a link, the page behind it decides itself who may.
 */
public interface TenderAction {

    /**
     * The actions of this feature for the lot as it stands.
     *
     * @param lot where it stands
     * @param actor who looks; empty when nobody is logged in
     * @param locale language of the labels
     */
    List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale);

    /**
     * The actions of this feature for a published tender as a whole; none unless a feature has some.
     *
     * @param tender as it stands
     * @param locale language of the labels
     */
    default List<Offer> offers(TenderSheet tender, Locale locale) {
        return List.of();
    }

    /**
     * One action.
     *
     * @param label in the locale asked for
     * @param link path on this platform
     * @param primary whether it is what this actor should do next
     */
    record Offer(String label, String link, boolean primary) {}
}
