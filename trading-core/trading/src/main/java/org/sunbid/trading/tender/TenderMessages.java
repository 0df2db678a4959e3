package org.sunbid.trading.tender;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the tender list and the tender page. */
@MessageBundle("tender")
public interface TenderMessages {

    @Message("招标项目")
    String list();

    @Message("在本平台发布的招标项目。招标文件公开下载，无需登记。")
    String list_lead();

    @Message("名称或编号")
    String search();

    @Message("查找")
    String find();

    @Message("类别")
    String category();

    @Message("全部类别")
    String all_categories();

    @Message("没有找到招标项目。")
    String none();

    @Message("投标截止")
    String deadline();

    @Message("招标人")
    String tenderee();

    @Message("招标代理")
    String agency();

    @Message("状态")
    String state();

    @Message("发布于")
    String published_at();

    @Message("下一步")
    String next();

    @Message("事项")
    String task();

    @Message("由谁办理")
    String by();

    @Message("截止")
    String due();

    @Message("签署并发布")
    String next_publish();

    @Message("投标截止，随即网上开标")
    String next_opening();

    @Message("投标人解密，公布投标内容")
    String next_release();

    @Message("组建评标委员会")
    String next_panel();

    @Message("评标")
    String next_evaluation();

    @Message("公示中标候选人")
    String next_candidates();

    @Message("公示期满后定标")
    String next_award();

    @Message("签订合同并备案")
    String next_contract();

    @Message("全部完成")
    String next_nothing();

    @Message("在后续招标中向通过资格预审的申请人发出投标邀请")
    String next_invitation();

    @Message("流标，分析原因后依法重新招标")
    String next_anew();

    @Message("平台自动")
    String hand_platform();

    @Message("投标人")
    String hand_bidders();

    @Message("评标委员会")
    String hand_panel();

    @Message("自 {since} 起暂停；任何步骤都不能进行，也不接收投标文件。恢复后未到期的日期顺延。")
    String stands_still(String since);

    @Message("标段")
    String lots();

    @Message("估算价（元）")
    String estimate();

    @Message("最高投标限价（元）")
    String price_cap();

    @Message("保证金（元）")
    String deposit();

    @Message("办理")
    String actions();

    @Message("招标文件")
    String documents();

    @Message("大小")
    String size();

    @Message("文件")
    String file();

    @Message("还没有文件。")
    String no_documents();

    @Message("经过")
    String story();

    @Message("招标文件已签署")
    String story_signed();

    @Message("招标公告发布")
    String story_published();

    @Message("暂停")
    String story_stopped();

    @Message("恢复")
    String story_went_on();

    @Message("要点")
    String facts();

    @Message("评标方法")
    String method();

    @Message("地区")
    String region();

    @Message("项目编号")
    String project();

    @Message("投资项目代码")
    String investment();

    @Message("交易标识码")
    String transaction();

    @Message("开标地点")
    String opening_place();

    @Message("招标文件获取")
    String documents_span();

    @Message("异议截止")
    String objection_until();

    @Message("解密时长")
    String decryption();

    @Message("联合体投标")
    String consortium();

    @Message("接受，成员（含牵头人）不超过 {most} 家")
    String consortium_up_to(int most);

    @Message("不接受")
    String consortium_not_accepted();

    @Message("，主持人最多可延长 {most}")
    String extendable_by(String most);

    @Message("资格预审公告：本项目审查申请人的资格，只按下列标准判定通过或不通过，不评分、不报价。通过的申请人将被邀请参加后续招标；申请人的名称和数量保密。")
    String prequalifies();

    @Message("投标邀请：只有通过资格预审的申请人可以投标，资格预审项目编号")
    String invites();

    @Message("资格审查标准")
    String criteria();

    @Message("投标文件的信封")
    String envelopes();

    @Message("{#if two}双信封：技术标、价格标分别加密，分两次开标{#else}单信封{/if}")
    String envelopes_of(boolean two);

    @Message("密码套件")
    String suites();

    @Message("招标文件版本")
    String version();

    @Message("可校验 SHA-256")
    String digest();
}
