package org.sunbid.supervision.worklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the worklist. */
@MessageBundle("worklist")
public interface WorklistMessages {

    @Message("待办")
    String navigation();

    @Message("监督工作台")
    String title();

    @Message("按期限排列的待办事项。")
    String lead();

    @Message("进行中的项目")
    String running();

    @Message("待核查警报")
    String open_alerts();

    @Message("已暂停")
    String suspended();

    @Message("未能处理的消息")
    String dead();

    @Message("待回执的监督令")
    String waiting();

    @Message("即将开标")
    String openings();

    @Message("没有待办事项。")
    String nothing();

    @Message("没有即将开标的项目。")
    String no_openings();

    @Message("全部警报")
    String all_alerts();

    @Message("审计")
    String audit();
}
