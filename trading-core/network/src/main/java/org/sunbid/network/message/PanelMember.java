package org.sunbid.network.message;

/**
 * A member of a panel, told after the result.
 *
 * @param expert id of the expert at the issuer; null from issuers that do not say
 * @param name name
 * @param region GB/T 2260
 * @param employer where the expert works
 * @param drawnAs the name under which another city's expert stands on its drawn list; null for the issuer's own
 */
public record PanelMember(String expert, String name, String region, String employer, String drawnAs) {

    /** One of the issuer's own experts. */
    public PanelMember(String expert, String name, String region, String employer) {
        this(expert, name, region, employer, null);
    }
}
