/**
 * The rules a tender is checked against before it is published, one class each, on records alone. The numbers of the law
 * lie as data in {@code time-rules.csv} beside this package, by trade category and the date from which they hold.
 */
package org.sunbid.trading.tender.rule;
