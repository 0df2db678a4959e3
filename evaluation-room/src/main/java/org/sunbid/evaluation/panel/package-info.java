/**
 * What the law asks of a panel (评标委员会) and of what it says, as pure rules on records: who may sit, how a majority is
 * counted, when scores become visible, which scores must be explained.
 */
package org.sunbid.evaluation.panel;
