package org.sunbid.pdf;

import java.time.Instant;

/**
 * What a signature's dictionary says. All of it is the signer's claim; only the certificate in the signature is proof.
 *
 * @param field the empty signature field it fills; empty to add a field of its own
 * @param signer the name
 * @param reason what is signed for, in words; may be empty
 * @param at the time of signing, in whole seconds
 */
public record SignatureEntry(String field, String signer, String reason, Instant at) {}
