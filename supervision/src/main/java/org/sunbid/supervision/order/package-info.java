/** 监督令: orders to trading platforms to stop a tender and to let it go on, and what became of them (REG 61). */
package org.sunbid.supervision.order;
