/** Orders of the supervising authority: suspension and resumption. */
package org.sunbid.trading.order;
