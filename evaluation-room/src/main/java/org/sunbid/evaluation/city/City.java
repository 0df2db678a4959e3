package org.sunbid.evaluation.city;

import java.net.URI;
import java.util.Locale;
import org.sunbid.network.code.RegionCode;

/**
 * Another city on the network.
 *
 * @param platform its platform's name on the network
 * @param region GB/T 2260
 * @param url where browsers reach it
 * @param lends its experts may be asked for
 * @param borrows it may ask for this city's
 */
public record City(String platform, RegionCode region, URI url, boolean lends, boolean borrows) {

    /** Its name. */
    public String name(Locale locale) {
        return region.text(locale);
    }
}
