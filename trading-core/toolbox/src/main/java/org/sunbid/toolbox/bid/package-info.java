/** A bid from its documents to its opening: packed, sealed, handed in, followed, released. */
package org.sunbid.toolbox.bid;
