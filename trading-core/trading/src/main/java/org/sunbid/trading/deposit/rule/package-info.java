/** What becomes of a bid deposit, and until when: one small rule for each case of the law, plain Java on records. */
package org.sunbid.trading.deposit.rule;
