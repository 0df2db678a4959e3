package org.sunbid.network.message;

/**
 * By which draws a result came about (PROTOCOL 14): with the salts anybody finds behind which name of a transcript a member or a bid
 * stands, as SHA-256 of salt, a colon and the id.
 *
 * @param panelSha256 of the transcripts by which the panel was drawn
 * @param panelSalt of the experts' names in them
 * @param tieSha256 of the transcripts by which equals were parted; null where none were
 * @param tieSalt of the bids' names in them; null where none were
 */
public record DrawsUsed(String panelSha256, String panelSalt, String tieSha256, String tieSalt) {}
