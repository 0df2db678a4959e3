/**
 * Everything a bidder, a bidder's rival or a court must be able to trust without trusting the platform: certificates,
 * signatures, sealed bids, receipts, the public log and draws.
 *
 * <p>The packages are plain Java on the JDK and Bouncy Castle and know no framework. {@code PROTOCOL.md} of this module
 * fixes every byte; the code cites its sections as <i>§n</i>. Only compositions are made here, never primitives. A
 * verification returns a verified type or throws {@link org.sunbid.sealing.SealingException} with a stable code.
 */
package org.sunbid.sealing;
