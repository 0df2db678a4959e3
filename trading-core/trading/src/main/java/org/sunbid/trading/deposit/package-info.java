/**
 * 投标保证金: paid to the bank, reported by it, held until the law says what becomes of it. Who paid is known to nobody but
 * the payer until the opening (O20 21), and stays unknown where there is none.
 */
package org.sunbid.trading.deposit;
