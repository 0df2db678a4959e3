/** 待办: what waits for a supervisor, and the way to everything else. */
package org.sunbid.supervision.worklist;
