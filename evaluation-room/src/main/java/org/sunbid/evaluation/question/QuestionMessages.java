package org.sunbid.evaluation.question;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what a panel asks a bidder, for both. */
@MessageBundle("question")
public interface QuestionMessages {

    @Message("澄清、说明")
    String title();

    @Message("评标委员会的书面问题")
    String asked();

    @Message("回复评标委员会的书面问题")
    String task_answer();

    @Message("{#when kind}{#is AMBIGUOUS}含义不明确{#is CLERICAL}明显文字或计算错误{#is LOW_PRICE}报价可能低于成本{/when}")
    String kind_name(QuestionKind kind);

    @Message("{#when state}{#is DRAFT}待过半数成员同意{#is SENT}待投标人回复{#is ANSWERED}已回复{#is SILENT}逾期未回复{/when}")
    String state_name(QuestionState state);

    @Message("事项")
    String kind();

    @Message("问题")
    String text();

    @Message("状态")
    String state();

    @Message("投标人")
    String bidder();

    @Message("发出时间")
    String sent_at();

    @Message("回复截止")
    String due();

    @Message("回复期限（分钟）")
    String minutes();

    @Message("10 至 1440 分钟，自过半数成员同意、问题发出时起算。")
    String minutes_hint();

    @Message(
            "只有评标委员会可以要求投标人澄清、说明，且只限于含义不明确、明显文字或计算错误、报价可能低于成本三类。不得暗示或者诱导投标人作出澄清、说明，不得接受投标人主动提出的澄清、说明（实施条例第五十二条）。过半数成员同意后，由平台以评标委员会名义发出，不显示成员姓名。投标文件保持开标时原样。")
    String panel_lead();

    @Message("起草问题")
    String draft();

    @Message("同意发出")
    String agree();

    @Message("同意 {agreed} 人，需 {needed} 人")
    String agreement(int agreed, int needed);

    @Message("您已同意")
    String agreed();

    @Message("问题发出后，已提交的初步评审将退回，待投标人回复或者回复期限届满后由各成员重新提交。")
    String reopens();

    @Message("尚未提出问题。")
    String none();

    @Message("回复")
    String answer();

    @Message("签名证书序列号")
    String signer();

    @Message("逾期未回复。")
    String silent();

    @Message(
            "请在截止前以书面方式回复，并用本单位签名证书签名。回复不得超出投标文件的范围或者改变投标文件的实质性内容；投标文件保持开标时原样（招标投标法第三十九条、实施条例第五十二条）。采用双信封的，价格标开标前不得在回复中透露报价。只能回复一次，逾期未回复将如实记入评标报告。")
    String lead();

    @Message("评标委员会认为贵方报价可能低于成本。请作出书面说明并提供相关证明材料；不能合理说明或者不能提供证明材料的，投标将被否决（评标委员会和评标方法暂行规定第二十一条）。")
    String low_price();

    @Message("附件")
    String files();

    @Message("最多 2 个文件，每个不超过 20 MiB；PDF、JSON、ZIP、XML 或 XLSX。请先上传附件再签名。")
    String files_hint();

    @Message("选择文件")
    String file();

    @Message("大小")
    String size();

    @Message("上传")
    String upload();

    @Message("移除")
    String remove();

    @Message("回复内容")
    String answer_text();

    @Message("生成待签名内容")
    String prepare();

    @Message("签名并提交")
    String sign();

    @Message("待签名内容含评标委员会的问题、贵方的回复和附件摘要。提交后不能修改。")
    String sign_lead();

    @Message("待签名内容")
    String content();

    @Message("提交回复")
    String submit();

    @Message("确定提交吗？只能回复一次。")
    String submit_sure();

    @Message("返回问题")
    String back();

    @Message("回复时间")
    String answered_at();

    @Message("报价计算错误的更正（可选）")
    String correction();

    @Message("仅用于“明显文字或计算错误”：大写金额优先于小写金额；单价金额优先于总价金额，单价小数点有明显错误的除外（评标委员会和评标方法暂行规定第十九条）。开标时宣读的报价不变，由投标人签名确认是否同意更正。")
    String correction_hint();

    @Message("更正依据")
    String rule();

    @Message("不更正报价")
    String no_correction();

    @Message("更正后报价（元）")
    String corrected_price();

    @Message("评标委员会对贵方报价的计算错误作如下更正，请确认是否同意。工程建设和政府采购项目中，经确认的更正价对贵方具有约束力，不同意或者逾期未回复的，投标将被否决（无效）；其他项目以开标时的报价为准，更正仅作说明。")
    String correction_asked();

    @Message("是否同意更正")
    String consent();

    @Message("同意更正")
    String consented();

    @Message("不同意更正")
    String not_consented();

    @Message("{#when rule}{#is WORDS}以大写金额为准{#is UNIT_PRICES}以单价金额为准{#is DECIMAL_POINT}单价小数点明显错误，以总价为准{/when}")
    String rule_name(Correction.Rule rule);
}
