/**
 * 联合抽取: supervision is one of the three parties of every draw (PROTOCOL 14). It gives its share of the chance blindly,
 * replays what comes out, and raises an alert when something does not hold.
 */
package org.sunbid.supervision.draw;
