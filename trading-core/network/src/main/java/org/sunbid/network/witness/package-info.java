/**
 * This platform as a witness of other platforms' public logs (C2SP {@code tlog-witness}): it looks at each log now and then,
 * keeps the newest checkpoint it has seen, and signs a newer one only when the log has grown from there.
 */
package org.sunbid.network.witness;
