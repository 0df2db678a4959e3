/** Everything that was published about tenders, in the order of its issuers. */
package org.sunbid.notice.publication;
