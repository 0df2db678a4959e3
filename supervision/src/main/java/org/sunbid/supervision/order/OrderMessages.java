package org.sunbid.supervision.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about orders. */
@MessageBundle("orders")
public interface OrderMessages {

    @Message("监督令")
    String navigation();

    @Message("监督令")
    String title();

    @Message("责令暂停或恢复招标活动；由本平台签名送达交易平台，交易平台执行后回执。")
    String lead();

    @Message("还没有监督令。在项目页面下达。")
    String empty();

    @Message("编号")
    String number();

    @Message("内容")
    String kind_label();

    @Message("{#when kind}{#is SUSPEND}暂停{#else}恢复{/when}")
    String kind(OrderKind kind);

    @Message("{#when state}{#is ISSUED}等待回执{#is CARRIED_OUT}已执行{#else}未执行{/when}")
    String state(OrderStanding state);

    @Message("项目")
    String tender();

    @Message("事由")
    String reason();

    @Message("依据条款")
    String clause();

    @Message("监督部门")
    String authority();

    @Message("下达")
    String issued();

    @Message("回执")
    String answered();

    @Message("下达暂停令")
    String suspend();

    @Message("下达恢复令")
    String resume();

    @Message("签名并下达")
    String submit();

    @Message("下达后交易平台立即停止该项目的一切步骤，并公开通知；恢复须另行下令。")
    String suspend_hint();

    @Message("下达后该项目继续进行，未到的期限按暂停的时间顺延。")
    String resume_hint();

    @Message("例如：招标投标法实施条例第六十一条")
    String clause_hint();

    @Message("等待交易平台回执：{number}")
    String waiting(String number);

    @Message("请填写（不超过 {limit} 字）")
    String required(int limit);
}
