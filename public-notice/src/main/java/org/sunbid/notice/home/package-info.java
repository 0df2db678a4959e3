/** The home page: figures, the latest notices, how far the lots have come. */
package org.sunbid.notice.home;
