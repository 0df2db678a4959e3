/** JSON with exactly one spelling (RFC 8785), for everything that is hashed or signed (§3). */
package org.sunbid.sealing.json;
