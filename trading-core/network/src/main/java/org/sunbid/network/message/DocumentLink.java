package org.sunbid.network.message;

/**
 * A document that anyone may fetch and check.
 *
 * @param name file name for people
 * @param sha256 SHA-256 of the bytes, hexadecimal
 * @param size bytes
 * @param mediaType for example {@code application/pdf}
 * @param url where the issuer serves it
 */
public record DocumentLink(String name, String sha256, long size, String mediaType, String url) {}
