/**
 * SM3 (GB/T 32905) in own code for long inputs: the message expansion of many blocks at once, which a library does block by
 * block. Held against Bouncy Castle and the standard's examples.
 */
package org.sunbid.sealing.sm3;
