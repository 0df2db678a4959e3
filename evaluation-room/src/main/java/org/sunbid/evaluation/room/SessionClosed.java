package org.sunbid.evaluation.room;

/**
 * A session has closed with its report; told inside the transaction in which it happens.
 *
 * @param lotCode the lot
 */
public record SessionClosed(String lotCode) {}
