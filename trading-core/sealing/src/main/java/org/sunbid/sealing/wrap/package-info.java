/** Wraps short secrets to public keys of a suite, bound to a context (§6.3), also for keys that exist in shares only. */
package org.sunbid.sealing.wrap;
