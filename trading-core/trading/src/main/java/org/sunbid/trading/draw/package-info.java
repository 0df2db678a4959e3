/**
 * 联合抽取: draws whose chance comes from three parties, the platform, supervision and the host (PROTOCOL 14). Features
 * that draw something open one with {@code OpenDraw} and hear of its end as a {@code DrawConsumer}.
 */
package org.sunbid.trading.draw;
