package org.sunbid.notice.publication;

import java.time.Instant;

/**
 * What a message says for readers.
 *
 * @param kind of publication
 * @param lot which lot; null for the whole tender
 * @param number of a clarification; null for others
 * @param title what the issuer calls it; empty for none
 * @param words a paragraph; empty for none
 * @param at when it was published
 */
public record PublicationDraft(
        PublicationKind kind, String lot, Integer number, String title, String words, Instant at) {

    /** Without title or words of its own. */
    public static PublicationDraft of(PublicationKind kind, String lot, Instant at) {
        return new PublicationDraft(kind, lot, null, "", "", at);
    }

    /** With words. */
    public static PublicationDraft of(PublicationKind kind, String lot, String words, Instant at) {
        return new PublicationDraft(kind, lot, null, "", words == null ? "" : words, at);
    }
}
