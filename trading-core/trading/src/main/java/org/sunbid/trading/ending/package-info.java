/** 终止招标, 废标: those who run a tender end a lot before it is awarded. */
package org.sunbid.trading.ending;
