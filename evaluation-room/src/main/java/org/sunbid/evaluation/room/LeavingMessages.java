package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about members who had to leave. */
@MessageBundle("leaving")
public interface LeavingMessages {

    @Message("评标委员会缺员：正在按抽取顺序邀请替补专家。替补专家提交前，其他成员已提交的评分保持密封。")
    String seat_free();

    @Message("已退出的成员")
    String title();

    @Message("退出的成员所作评审无效，由替补专家重新评审（实施条例第四十八条）。")
    String lead();

    @Message("退出理由")
    String reason();

    @Message("退出时间")
    String at();

    @Message("成员缺席")
    String away_title();

    @Message("签到或评审在等这位成员，但其已较长时间不在评标室。确认联系不上后可以更换：其席位结束，所作评审无效，由抽取顺序的下一位专家重新评审（实施条例第四十八条）。更换和理由记入审计和报告。")
    String away_lead();

    @Message("缺席的成员")
    String away_who();

    @Message("最近在席 {at}")
    String away_since(String at);

    @Message("理由（如何联系、结果如何）")
    String away_reason();

    @Message("更换该成员")
    String away_replace();

    @Message("更换后不能恢复，确定吗？")
    String away_confirm();

    @Message("缺席被更换")
    String away_mark();
}
