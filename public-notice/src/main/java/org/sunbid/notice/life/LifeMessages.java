package org.sunbid.notice.life;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.network.message.OpenedState;

/** The words of a tender's page: its facts, its lots, its life. */
@MessageBundle("life")
public interface LifeMessages {

    @Message("{#when state}{#is OPENED}已解密{#is REVOKED}撤销{#is WITHDRAWN}撤回{/when}")
    String opened(OpenedState state);

    @Message("招标人")
    String tenderee();

    @Message("招标代理")
    String agency();

    @Message("投资项目代码")
    String investment_code();

    @Message("投标文件的信封")
    String envelopes();

    @Message("双信封：技术标、价格标分别加密，分两次开标")
    String two_envelopes();

    @Message("开标地点")
    String opening_place();

    @Message("联合体投标")
    String consortium();

    @Message("接受，成员（含牵头人）不超过 {most} 家")
    String consortium_up_to(int most);

    @Message("不接受")
    String consortium_not_accepted();

    @Message("联合体成员：{name}")
    String member(String name);

    @Message("公告发布时间")
    String published_at();

    @Message("距投标截止")
    String until_deadline();

    @Message("评标办法")
    String method();

    @Message(
            "{#switch name}{#case 'O87_COMPREHENSIVE'}综合评分法{#case 'O87_LOWEST_PRICE'}最低评标价法{#case 'LOWEST_EVALUATED_PRICE'}经评审的最低投标价法{#case 'CONSTRUCTION_COMPREHENSIVE'}综合评估法{#case 'PREQUALIFICATION'}资格预审（合格制）{#else}{name}{/switch}")
    String method_name(String name);

    @Message("交易平台")
    String trading_platform();

    @Message("本项目已按监督部门指令暂停，各项时限顺延，恢复后另行公告。")
    String suspended_text();

    @Message("项目概况")
    String summary();

    @Message("标段")
    String lots();

    @Message("最高限价")
    String price_cap();

    @Message("估算价")
    String estimate();

    @Message("文件下载")
    String documents();

    @Message("下载无需注册，平台不记录下载人。文件取自交易平台，SHA-256 与公告一致方才提供。")
    String documents_note();

    @Message("文件自 {from} 起提供下载。")
    String documents_later(String from);

    @Message("暂无文件")
    String no_documents();

    @Message("文件")
    String document();

    @Message("下载")
    String download();

    @Message("项目历程")
    String life();

    @Message("公告")
    String step_notice();

    @Message("获取文件")
    String step_documents();

    @Message("投标")
    String step_bids();

    @Message("开标")
    String step_opening();

    @Message("评标")
    String step_evaluation();

    @Message("候选人公示")
    String step_candidates();

    @Message("中标")
    String step_award();

    @Message("合同")
    String step_contract();

    @Message("提问截止")
    String ahead_clarification();

    @Message("对招标文件的异议截止")
    String ahead_objection();

    @Message("文件获取截止")
    String ahead_documents();

    @Message("投标截止，开标")
    String ahead_deadline();

    @Message("候选人公示结束")
    String ahead_publicity();

    @Message("第 {number} 号")
    String number(int number);

    @Message("新的投标截止时间：{at}")
    String new_deadline(String at);

    @Message("评标系数抽取")
    String coefficients();

    @Message(
            "{#switch name}{#case 'drop'}下浮率{#case 'k'}系数 K{#case 'delta'}系数 δ{#case 'k1'}系数 K1{#case 'k2'}系数 K2{#case 'q'}系数 Q{#case}{name}{/switch}")
    String coefficient(String name);

    @Message("系数")
    String coefficient_name();

    @Message("候选值")
    String coefficient_candidates();

    @Message("抽取结果")
    String coefficient_value();

    @Message("抽取记录，可重放验证")
    String coefficient_transcript();

    @Message("开标一览表")
    String opening_sheet();

    @Message("投标人")
    String bidder();

    @Message("状态")
    String state();

    @Message("投标报价（元）")
    String price();

    @Message("工期（天）")
    String period();

    @Message("质量")
    String quality();

    @Message("项目经理")
    String manager();

    @Message("报价分布")
    String price_chart();

    @Message("中标候选人")
    String candidates();

    @Message("公示期：{from} 至 {until}")
    String publicity(String from, String until);

    @Message("名次")
    String rank();

    @Message("得分")
    String score();

    @Message("中标人")
    String winner();

    @Message("中标价")
    String award_price();

    @Message("合同价")
    String contract_price();

    @Message("签订日期")
    String signed_on();

    @Message("流标原因")
    String failure_reason();

    @Message("澄清、暂停、开标和结果公告发布时，给您发邮件。无需注册，随时可以退订；邮箱地址加密保存，开标前任何人都看不到谁在关注。")
    String follow_note();
}
