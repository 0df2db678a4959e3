/**
 * 异地专家入场: an expert whom another city lends comes to the session with its voucher, from a registered workstation, and proves
 * with the pledge that they hold the certificate the seat was lent with.
 */
package org.sunbid.evaluation.arrival;
