/**
 * 评审公正: figures about experts out of the points they gave, told with the reports of panels. Pure functions on one side, pages
 * on the other; every figure is a lead with its evidence, never a verdict, and small samples give none.
 */
package org.sunbid.supervision.fairness;
