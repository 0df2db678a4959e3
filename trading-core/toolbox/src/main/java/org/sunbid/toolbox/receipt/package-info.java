/** Verifying receipts and tickets, offline. */
package org.sunbid.toolbox.receipt;
