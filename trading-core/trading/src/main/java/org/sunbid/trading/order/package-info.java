/** 监督令: what supervising authorities order over the network, carried out at once and acknowledged (REG 61). */
package org.sunbid.trading.order;
