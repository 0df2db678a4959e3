package org.sunbid.evaluation.question;

import java.util.UUID;

/**
 * Whose bid is asked about.
 *
 * @param tender code
 * @param lot code
 * @param bid as the panel judges it
 * @param uscc the bidder's 统一社会信用代码
 * @param name the bidder's name
 */
public record Addressee(String tender, String lot, UUID bid, String uscc, String name) {}
