/**
 * 资格预审 (REG 15–19): what became of each application, told to its applicant and to those who run the tender; who passed may
 * bid in the tender that follows, and is invited to it. Names and number of the applicants are nobody else's to know until
 * the bids of that tender are opened (TBL 22).
 */
package org.sunbid.trading.prequalification;
