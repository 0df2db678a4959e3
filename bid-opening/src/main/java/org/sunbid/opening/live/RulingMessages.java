package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the hall for what stays closed: cause, evidence, ruling, sight; and for the extension of the window. */
@MessageBundle("ruling")
public interface RulingMessages {

    @Message("未解密的投标文件")
    String title();

    @Message("归责依据电子招标投标办法第三十一条：投标人原因视为撤销，之外的原因视为撤回。")
    String lead();

    @Message("规则")
    String rule();

    @Message("依据")
    String clause();

    @Message("平台自检")
    String availability();

    @Message("{looks} 次，中断 {absences} 次，共 {seconds} 秒")
    String availability_text(long looks, int absences, long seconds);

    @Message("平台退回的解密请求")
    String attempts();

    @Message("投标人工具箱上报的失败")
    String reports();

    @Message("投标人证书")
    String certificate();

    @Message("有效")
    String valid();

    @Message("回执")
    String receipt();

    @Message("公开日志第 {index} 项")
    String log_entry(long index);

    @Message("无")
    String none();

    @Message("裁定")
    String ruling();

    @Message("待主持人裁定")
    String awaited();

    @Message("监督人员已阅")
    String seen();

    @Message("等待监督人员阅")
    String sight_awaited();

    @Message("裁定未解密原因")
    String rule_title();

    @Message("双方记录不能确定原因。请核对证据后裁定，写明理由和依据；裁定不能更改，监督人员阅后方可生成开标记录。")
    String rule_text();

    @Message("序号 {ordinal} 的原因")
    String side_field(int ordinal);

    @Message("投标人原因：撤销")
    String side_bidder();

    @Message("投标人之外的原因：撤回")
    String side_platform();

    @Message("理由")
    String reason();

    @Message("依据条款")
    String clause_field();

    @Message("作出裁定")
    String rule_now();

    @Message("阅裁定")
    String sight_title();

    @Message("确认已看到上列裁定和证据。这不是批准，仍可依法下达监督令。")
    String sight_text();

    @Message("已阅")
    String sight_now();

    @Message("延长解密时间")
    String extend_title();

    @Message("对所有投标人有效，招标文件还允许延长 {left} 秒。")
    String extend_text(long left);

    @Message("延长（秒）")
    String extend_seconds();

    @Message("延长")
    String extend_now();

    @Message("解密时间已延长")
    String extended();

    @Message("延长 {seconds} 秒")
    String extended_by(long seconds);

    @Message("请裁定未解密的原因")
    String work_rule();

    @Message("请阅未解密原因的裁定")
    String work_see();
}
