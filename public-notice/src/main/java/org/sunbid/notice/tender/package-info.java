/** Tenders as the public sees them: what was announced, where each lot stands, the page of a tender's whole life. */
package org.sunbid.notice.tender;
