/** 交易平台: the trading platform assembled from trading, bid opening and evaluation room; configuration, no logic. */
package org.sunbid.app;
