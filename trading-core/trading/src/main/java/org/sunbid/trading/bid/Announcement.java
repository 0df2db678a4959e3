package org.sunbid.trading.bid;

/**
 * What a bidder sends ahead of the chunks.
 *
 * @param header the seal's header, canonical JSON
 * @param chunkRoots the hashes of all chunks, one after the other
 * @param signature detached CMS signature over the seal digest
 * @param encryptionCertificate PEM of the certificate the bidder sealed to
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they come; nobody compares announcements
public record Announcement(byte[] header, byte[] chunkRoots, byte[] signature, String encryptionCertificate) {}
