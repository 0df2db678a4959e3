package org.sunbid.evaluation.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the report's page. */
@MessageBundle("report")
public interface ReportMessages {

    @Message("评标报告")
    String title();

    @Message("返回评标室")
    String back();

    @Message("查看 PDF")
    String pdf();

    @Message("报告文件摘要（SHA-256）")
    String pdf_hash();

    @Message("评标数据摘要（SHA-256）")
    String data_hash();

    @Message("形成时间")
    String drafted_at();

    @Message("完成时间")
    String finished_at();

    @Message("签字情况")
    String answers();

    @Message("席位")
    String seat();

    @Message("姓名")
    String name();

    @Message("状态")
    String state();

    @Message("{#when state}{#is PENDING}待签字{#is SIGNED}已签字{#is DISSENTED}书面异议{#is SILENT}拒签且未说明理由，视为同意{/when}")
    String state_name(SignatureState state);

    @Message("时间")
    String at();

    @Message("签字")
    String sign();

    @Message("成员逐个签字。签名在您自己的电脑上用证书完成，私钥不离开您的电脑。")
    String sign_lead();

    @Message("提交签名")
    String submit();

    @Message("不签字")
    String refuse();

    @Message("对结论有不同意见的，可以书面说明理由并拒绝签字，报告将写明您的意见；不说明理由的视为同意。报告会重新生成，已签字的成员需要重新签字。")
    String refuse_lead();

    @Message("不同意见和理由")
    String reason();

    @Message("确定不签字吗？")
    String refuse_confirm();

    @Message("全体成员已答复，结果已移交。")
    String finished();

    @Message("签署评标报告")
    String task_sign();
}
