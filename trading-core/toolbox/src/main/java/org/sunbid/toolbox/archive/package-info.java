/** One file with everything that is known of a bid, signed, for the years in which it may be asked for. */
package org.sunbid.toolbox.archive;
