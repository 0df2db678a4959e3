/** What operators see and do with accounts, and the words of log-in, accounts and audit log. */
package org.sunbid.platform.account;
