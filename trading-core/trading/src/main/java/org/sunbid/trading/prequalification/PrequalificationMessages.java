package org.sunbid.trading.prequalification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of prequalification. */
@MessageBundle("prequalification")
public interface PrequalificationMessages {

    @Message("资格预审结果")
    String title();

    @Message("本单位的资格预审结果")
    String own_title();

    @Message("返回项目页面")
    String back();

    @Message("申请人的名称和数量在后续招标开标前保密，只有招标人、招标代理和行政监督能看到本页。")
    String secret();

    @Message("申请人")
    String applicant();

    @Message("结果")
    String result();

    @Message("通过")
    String passed();

    @Message("未通过")
    String failed();

    @Message("未通过的审查标准")
    String criteria();

    @Message("依据")
    String clause();

    @Message("报告提交时间")
    String recorded_at();

    @Message("贵单位通过资格预审，可以参加后续招标；招标发布后，投标邀请出现在贵单位的待办中。")
    String passed_text();

    @Message("贵单位未通过资格预审，不具有投标资格（招标投标法实施条例第十九条）。")
    String failed_text();

    @Message("通过资格预审的申请人少于三家，应当重新招标（招标投标法实施条例第十九条）。")
    String too_few();

    @Message("查看资格预审结果")
    String work_result();

    @Message("投标邀请：贵单位已通过资格预审")
    String work_invited();
}
