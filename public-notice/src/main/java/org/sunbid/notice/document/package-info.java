/** The published documents: fetched from the trading platforms, checked, kept, and given to anyone who asks. */
package org.sunbid.notice.document;
