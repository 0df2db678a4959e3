/** What programs read besides the JSON interface: Atom feed, site map, robots.txt. */
package org.sunbid.notice.feed;
