package org.sunbid.evaluation.room;

/**
 * A member has left a panel, and whatever it had concluded is void; told inside the transaction in which it happens.
 *
 * @param lotCode the lot
 */
public record MemberLeft(String lotCode) {}
