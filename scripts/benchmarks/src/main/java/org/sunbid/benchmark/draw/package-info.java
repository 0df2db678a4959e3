/** Panels drawn many times: everyone who may be drawn is, equally often. */
package org.sunbid.benchmark.draw;
