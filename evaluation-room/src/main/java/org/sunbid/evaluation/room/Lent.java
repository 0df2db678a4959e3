package org.sunbid.evaluation.room;

import jakarta.persistence.Embeddable;

/**
 * By which seat a member of another city came.
 *
 * @param lender platform of that city
 * @param drawnAs the member's name on its drawn list, a salted hash
 * @param certificate SHA-256 of the one with which the member signs
 */
@Embeddable
public record Lent(String lender, String drawnAs, String certificate) {}
