/** Two trading nodes on one database and one vault, behind a balancer: one of the three is killed at each state of the hall. */
package org.sunbid.rehearsal.nodes;
