package org.sunbid.trading.tender.rule;

import java.time.Instant;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.TimeTable;

/**
 * A time table to be checked.
 *
 * @param table the dates
 * @param issued when the tender document is or will be issued, at the earliest
 * @param rules the numbers of its category on the day of issue
 * @param calendar by which days are counted
 */
public record TimeTableCheck(TimeTable table, Instant issued, RuleSet rules, StatutoryCalendar calendar) {}
