/** How fast the network between the platforms is, and whether it loses anything; beside simpler ways to do it. */
package org.sunbid.benchmark.network;
