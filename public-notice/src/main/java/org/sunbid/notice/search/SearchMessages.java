package org.sunbid.notice.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of tenders and its search. */
@MessageBundle("search")
public interface SearchMessages {

    @Message("交易类别")
    String category();

    @Message("地区")
    String region();

    @Message("全部")
    String any();

    @Message("排序")
    String order();

    @Message("匹配程度")
    String order_relevance();

    @Message("最新发布")
    String order_newest();

    @Message("投标截止")
    String order_deadline();

    @Message("只看可投标的")
    String closing();

    @Message("筛选")
    String apply();

    @Message("没有找到符合条件的项目")
    String nothing_found();

    @Message("清除筛选条件")
    String clear();

    @Message("没有同时包含全部关键词的项目，以下为相近结果。")
    String near();

    @Message("订阅 (Atom)")
    String feed();
}
