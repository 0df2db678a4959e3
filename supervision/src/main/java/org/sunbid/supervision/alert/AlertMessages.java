package org.sunbid.supervision.alert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about alerts. */
@MessageBundle("alerts")
public interface AlertMessages {

    @Message("警报")
    String navigation();

    @Message("警报")
    String title();

    @Message("法定期限与程序的自动核对结果。警报是线索，不是结论：请核查后填写处理意见。")
    String lead();

    @Message("没有警报。")
    String empty();

    @Message("发现")
    String finding();

    @Message("项目")
    String subject();

    @Message("发现时间")
    String raised();

    @Message("核查")
    String review();

    @Message("处理意见")
    String note();

    @Message("完成核查")
    String submit();

    @Message("待核查")
    String open();

    @Message("{who} 于 {when} 核查")
    String reviewed(String who, String when);

    @Message("依据消息第 {id} 条")
    String evidence(long id);
}
