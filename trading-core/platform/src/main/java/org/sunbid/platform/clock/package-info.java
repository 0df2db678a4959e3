/** 时钟: how far a node's own clock is off, watched, shown and alarmed; what the law dates is decided by the database's. */
package org.sunbid.platform.clock;
