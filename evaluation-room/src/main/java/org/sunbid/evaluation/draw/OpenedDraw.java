package org.sunbid.evaluation.draw;

/**
 * The draw of a panel whose result is there.
 *
 * @param transcriptSha256 of its transcripts
 * @param salt with which anybody finds an expert behind a name in them, as {@link Handles} says
 */
public record OpenedDraw(String transcriptSha256, String salt) {}
