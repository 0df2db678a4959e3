package org.sunbid.trading.tender;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for states, steps and methods. */
@MessageBundle("state")
public interface StateMessages {

    @Message("编制中")
    String draft();

    @Message("投标中")
    String bidding();

    @Message("开标中")
    String opening();

    @Message("已开标")
    String opened();

    @Message("评标中")
    String evaluating();

    @Message("评标完成")
    String evaluated();

    @Message("候选人公示")
    String candidates_published();

    @Message("已定标")
    String awarded();

    @Message("已签合同")
    String contracted();

    @Message("资格预审完成")
    String prequalified();

    @Message("流标")
    String failed();

    @Message("暂停")
    String standing_still();

    @Message("计划")
    String step_plan();

    @Message("公告")
    String step_notice();

    @Message("招标文件")
    String step_documents();

    @Message("投标")
    String step_bids();

    @Message("开标")
    String step_opening();

    @Message("评标")
    String step_evaluation();

    @Message("公示")
    String step_candidates();

    @Message("定标")
    String step_award();

    @Message("合同")
    String step_contract();

    @Message("综合评分法")
    String o87_comprehensive();

    @Message("综合评估法")
    String construction_comprehensive();

    @Message("最低评标价法")
    String o87_lowest_price();

    @Message("经评审的最低投标价法")
    String lowest_evaluated_price();

    @Message("资格预审（合格制）")
    String prequalification();

    @Message("资格预审文件")
    String step_application_documents();

    @Message("申请")
    String step_applications();

    @Message("开启")
    String step_application_opening();

    @Message("审查")
    String step_review();

    @Message("结果通知")
    String step_results();
}
