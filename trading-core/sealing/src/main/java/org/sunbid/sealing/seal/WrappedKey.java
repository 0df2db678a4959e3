package org.sunbid.sealing.seal;

/**
 * A recipient's entry in the header: the content key, wrapped to the recipient's key (§6.3).
 *
 * @param kind in which role the recipient can open
 * @param keyId SHA-256 of the recipient's certificate or bare public key
 * @param wrapped Base64 of the wrapped key
 */
public record WrappedKey(RecipientKind kind, String keyId, String wrapped) {}
