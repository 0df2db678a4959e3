/**
 * The evaluation room (评标室): who may judge, how they are drawn, what they see and write, how their judgement becomes
 * a ranking, and the report that says so. One package a business step; {@code method} and {@code panel} are pure rules.
 */
package org.sunbid.evaluation;
