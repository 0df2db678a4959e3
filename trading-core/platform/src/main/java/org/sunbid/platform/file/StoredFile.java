package org.sunbid.platform.file;

/**
 * A file that is kept.
 *
 * @param sha256 its name: the SHA-256 of its content, 64 hexadecimal digits in lower case
 * @param size in bytes
 * @param mediaType as whoever put it there says
 */
public record StoredFile(String sha256, long size, String mediaType) {}
