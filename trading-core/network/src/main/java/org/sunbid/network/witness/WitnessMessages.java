package org.sunbid.network.witness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about watched logs. */
@MessageBundle("witness")
public interface WitnessMessages {

    @Message("日志见证")
    String title();

    @Message("每份投标回执都登记在交易平台的公开日志中。本平台定期查看该日志，只有当它在以前的内容之后继续增长时才予以会签；历史一旦被改写，这里会显示证据。")
    String lead();

    @Message("本平台的见证公钥")
    String key();

    @Message("平台")
    String platform();

    @Message("条目数")
    String size();

    @Message("见到")
    String seen();

    @Message("最近查看")
    String looked();

    @Message("结论")
    String finding();

    @Message("连续增长")
    String grows();

    @Message("历史被改写")
    String rewritten();

    @Message("暂时无法查看")
    String unclear();

    @Message("已会签的检查点")
    String checkpoint();

    @Message("与之矛盾的检查点（证据）")
    String evidence();

    @Message("本平台没有见证任何日志。")
    String none();

    @Message("不含真实投标的掩护条目也计入条目数，因此从中看不出有多少份投标。")
    String cover();
}
