package org.sunbid.network.message;

/**
 * A member of a panel, told after the result.
 *
 * @param name name
 * @param region GB/T 2260
 * @param employer where the expert works
 */
public record PanelMember(String name, String region, String employer) {}
