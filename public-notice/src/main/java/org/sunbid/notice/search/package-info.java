/** The list of tenders: filters, and search that works for Chinese. */
package org.sunbid.notice.search;
