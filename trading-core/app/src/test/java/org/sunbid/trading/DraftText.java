package org.sunbid.trading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.time.StatutoryCalendar;

/** A construction tender as it could be written, lawful by the calendar, for tests to spoil in one place. */
public final class DraftText {

    private DraftText() {}

    /** A draft whose documents are issued now and whose deadline lies so many days ahead. */
    public static Map<String, Object> lawful(String project, StatutoryCalendar calendar, int days) {
        Instant now = Instant.now();
        Instant deadline = calendar.plusDays(now, days);
        Map<String, Object> draft = new HashMap<>();
        draft.put("project", project);
        draft.put("name", "昆明市盘龙区龙泉路道路改造提升工程施工招标");
        draft.put("category", "CONSTRUCTION");
        draft.put("method", "CONSTRUCTION_COMPREHENSIVE");
        draft.put(
                "parameters",
                Map.of(
                        "pricePoints", "40",
                        "base", "MEAN_LESS_DROP",
                        "drop", "0.03",
                        "above", "2",
                        "below", "1",
                        "items", "施工组织设计|40; 项目管理机构|20"));
        draft.put("documentsFrom", now.toString());
        draft.put("documentsUntil", calendar.plusDays(now, 10).toString());
        draft.put("clarificationUntil", calendar.plusDays(deadline, -15).toString());
        draft.put("objectionUntil", calendar.plusDays(deadline, -10).toString());
        draft.put("deadline", deadline.toString());
        draft.put("decryptionSeconds", 1800);
        draft.put("releasePolicy", "BIDDER");
        draft.put("suites", List.of("GM-1", "ISO-1"));
        draft.put("stateFunded", true);
        draft.put("openingPlace", "昆明市公共资源交易中心网上开标大厅");
        draft.put("summary", "龙泉路全长 2.4 公里道路改造，工期 180 日历天。");
        draft.put(
                "lots",
                List.of(Map.of(
                        "name", "一标段",
                        "estimate", "48600000.00",
                        "priceCap", "48600000.00",
                        "deposit", "800000.00")));
        return draft;
    }
}
