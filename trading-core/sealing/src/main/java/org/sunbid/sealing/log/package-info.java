/**
 * The transparency log: RFC 6962 hashing, C2SP {@code tlog-tiles}, {@code tlog-checkpoint}, {@code signed-note} and
 * {@code tlog-cosignature}.
 *
 * <p>Every name of a file and every byte in it is the standard's, so any verifier of tiled logs works on the folder. What
 * is ours stands in {@link org.sunbid.sealing.log.Commitment}: a leaf tells nothing until its owner opens it.
 */
package org.sunbid.sealing.log;
