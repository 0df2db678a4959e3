/**
 * SM4-GCM (GB/T 32907, GB/T 36624) in own code, bit-sliced: several times as fast as a library's on large bids, and
 * without a memory access or a branch that depends on a secret. Held against Bouncy Castle and the standards' examples.
 */
package org.sunbid.sealing.sm4;
