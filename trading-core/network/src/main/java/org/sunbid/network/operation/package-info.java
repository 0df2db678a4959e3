/** What operators see of the network, and the two things they can do to it. */
package org.sunbid.network.operation;
