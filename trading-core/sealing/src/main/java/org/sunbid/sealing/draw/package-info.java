/**
 * Draws that anyone can replay: a frozen list of candidates, a nonce from each party, one deterministic shuffle.
 *
 * <p>The exact bytes are in {@code PROTOCOL.md}, section "Draws".
 */
package org.sunbid.sealing.draw;
