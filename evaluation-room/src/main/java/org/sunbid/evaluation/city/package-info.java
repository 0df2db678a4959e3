/**
 * 异地评标: which cities lend experts to this platform and may borrow from it, from which workstations of theirs experts judge,
 * and the voucher with which a lender sends an expert over.
 */
package org.sunbid.evaluation.city;
