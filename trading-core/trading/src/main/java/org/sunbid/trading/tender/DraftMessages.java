package org.sunbid.trading.tender;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form in which a tender is written. */
@MessageBundle("draft")
public interface DraftMessages {

    @Message("新的招标项目")
    String title();

    @Message("修改草稿")
    String edit();

    @Message("日期已按法定期限预填；保存时逐条核对，不合规的会指明条款。")
    String lead();

    @Message("基本情况")
    String basics();

    @Message("招标项目名称")
    String name();

    @Message("概况")
    String summary();

    @Message("开标地点")
    String opening_place();

    @Message("国有资金占控股或主导地位（应当定第一名）")
    String state_funded();

    @Message("时间安排")
    String times();

    @Message("北京时间")
    String times_hint();

    @Message("招标文件获取自")
    String documents_from();

    @Message("招标文件获取至")
    String documents_until();

    @Message("澄清截止（不影响投标截止）")
    String clarification_until();

    @Message("异议截止")
    String objection_until();

    @Message("投标截止（即开标时间）")
    String deadline();

    @Message("解密时长（秒）")
    String decryption();

    @Message("主持人可延长解密时间的总时长（秒）")
    String extension();

    @Message("0 表示主持人不得延长。投标人据此安排解密。")
    String extension_hint();

    @Message("联合体成员最多家数（含牵头人）")
    String consortium();

    @Message("0：不接受联合体投标；否则 2 至 21。")
    String consortium_hint();

    @Message("评标")
    String evaluation();

    @Message("评标方法")
    String method();

    @Message("评分项")
    String items();

    @Message("每行一项：名称|分值，例如 施工组织设计|40；与价格分合计 100。最低投标价法不填。资格预审：每行一条审查标准，不带分值。")
    String items_hint();

    @Message("方法参数")
    String parameters();

    @Message(
            "每行一个：名称=值。综合评分法：priceWeight、subject；综合评估法：pricePoints、base、drop、above、below。基准价系数（drop、k、delta、k1、k2、q）可以写成候选值，开标时抽取，例如 drop=0.03; 0.04; 0.05。资格预审之后的招标：prequalification=资格预审项目编号，只有通过的申请人可以投标。")
    String parameters_hint();

    @Message("标段")
    String lots();

    @Message("至少一个；不需要的留空。金额以元计。")
    String lots_hint();

    @Message("标段名称")
    String lot_name();

    @Message("估算价（元）")
    String estimate();

    @Message("最高投标限价（元）")
    String price_cap();

    @Message("投标保证金（元）")
    String deposit();

    @Message("不超过估算价的 2%")
    String deposit_hint();

    @Message("密码套件")
    String suites();

    @Message("解密方式")
    String release();

    @Message("需要保管人时只能选用一种密码套件，并在发布前由保管人共同生成密钥。")
    String release_hint();

    @Message(
            "{#switch policy}{#case 'BIDDER'}由投标人自行解密{#case 'CUSTODIANS'}由保管人共同解密{#case 'BIDDER_OR_CUSTODIANS'}投标人解密，或保管人共同解密{#case 'BIDDER_AND_CUSTODIANS'}投标人与保管人都同意才能解密{#case}{policy}{/switch}")
    String release_policy(String policy);

    @Message("投标文件的信封")
    String envelopes();

    @Message("双信封：技术标与价格标分别加密；价格标在评标委员会完成技术评分后另行开标。仅用于含技术评分的综合评分办法。")
    String envelopes_hint();

    @Message("{#switch choice}{#case 'ONE'}单信封（整体加密，截止时开标）{#case 'TWO'}双信封（技术标、价格标分别加密，分两次开标）{#case}{choice}{/switch}")
    String envelope_choice(String choice);

    @Message("国密 GM-1")
    String gm();

    @Message("国际 ISO-1")
    String iso();

    @Message("保存草稿")
    String save();

    @Message("“{field}”没有填或格式不对。")
    String field_wrong(String field);
}
