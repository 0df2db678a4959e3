package org.sunbid.trading.draw;

import org.sunbid.network.message.DrawPurpose;

/**
 * Where a draw happens.
 *
 * @param tender code of the tender
 * @param lot code of the lot
 * @param host 统一社会信用代码 of the agency, or of the tenderee where there is none
 * @param purpose what it decides
 */
record DrawOccasion(String tender, String lot, String host, DrawPurpose purpose) {}
