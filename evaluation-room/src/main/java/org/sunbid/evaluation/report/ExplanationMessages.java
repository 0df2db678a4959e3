package org.sunbid.evaluation.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that tells a bidder how its bid was judged. */
@MessageBundle("explanation")
public interface ExplanationMessages {

    @Message("本单位的评审情况")
    String title();

    @Message("摘自评标委员会签署的评标数据。只显示本单位的得分和计算过程，不显示其他投标人和单个评委的打分。")
    String lead();

    @Message("返回项目")
    String back();

    @Message("评标办法")
    String method();

    @Message("名次")
    String rank();

    @Message("第 {rank} 名")
    String place(int rank);

    @Message("否决投标")
    String rejected();

    @Message("评审得分（评委会平均）")
    String points();

    @Message("价格得分")
    String price_score();

    @Message("总得分")
    String total();

    @Message("共同的计算")
    String base();

    @Message("本单位的计算")
    String own();

    @Message("项目")
    String quantity();

    @Message("算式")
    String arithmetic();

    @Message("结果")
    String result();

    @Message("评标数据摘要（SHA-256）")
    String data_hash();

    @Message("对结果有异议的，可以在公示期内提出。")
    String objection();
}
