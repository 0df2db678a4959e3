/** What supervision knows of each tender, put together from the messages alone. */
package org.sunbid.supervision.tender;
