/**
 * Plays whole deals on running platforms, over the interfaces everybody uses: each act is one role's part, and each
 * step is verified by what the platforms answer afterwards, not by what they were told.
 */
package org.sunbid.rehearsal;
