/**
 * The sealed bid: a header that says what it is and for whom, and a payload nobody opens without a released key (§6, §7).
 *
 * <p>{@link org.sunbid.sealing.seal.SealWriter} seals, {@link org.sunbid.sealing.seal.SealReader} opens, both as streams
 * in constant memory on all cores. {@link org.sunbid.sealing.seal.SegmentTree} lets a platform that cannot open a seal
 * check each chunk of it as it arrives.
 */
package org.sunbid.sealing.seal;
