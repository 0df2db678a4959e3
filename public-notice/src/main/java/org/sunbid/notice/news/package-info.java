/** Publications together with the tenders they are about. */
package org.sunbid.notice.news;
