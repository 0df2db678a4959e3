/** The hall as people see it: one view for page and JSON, and the stream of events with its replay. */
package org.sunbid.opening.live;
