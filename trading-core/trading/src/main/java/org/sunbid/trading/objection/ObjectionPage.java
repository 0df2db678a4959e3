package org.sunbid.trading.objection;

import java.util.List;

/**
 * What the objection page shows.
 *
 * @param tender code
 * @param name of the tender
 * @param lot whose candidates are objected to; empty for the tender document
 * @param runs whether the reader runs the tender and so answers
 * @param objections that the reader may see
 * @param typed what was typed before a refusal
 */
public record ObjectionPage(
        String tender, String name, String lot, boolean runs, List<Objection> objections, String typed) {}
