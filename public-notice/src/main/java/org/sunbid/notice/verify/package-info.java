/** Lets everyone check for themselves: signed PDFs, bid receipts, draws. Nothing uploaded is kept. */
package org.sunbid.notice.verify;
