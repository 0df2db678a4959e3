/** Time stamps by RFC 3161: an authority and the verification of its tokens. */
package org.sunbid.sealing.timestamp;
