/** The parts of the network put together and kept running on this node. */
package org.sunbid.network.node;
