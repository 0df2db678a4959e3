package org.sunbid.trading.award;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the award page. */
@MessageBundle("award")
public interface AwardMessages {

    @Message("定标")
    String title();

    @Message("中标候选人")
    String candidates();

    @Message("评标报告已完成，推荐的中标候选人如下；公示前仅招标人和代理机构可见。")
    String before_publicity();

    @Message("公示期至")
    String public_until();

    @Message("名次")
    String rank();

    @Message("投标人")
    String bidder();

    @Message("联合体成员：{name}")
    String member(String name);

    @Message("投标报价（元）")
    String price();

    @Message("得分")
    String score();

    @Message("中标")
    String won();

    @Message("公示中标候选人")
    String publish();

    @Message("公示后立即对外发布，公示期内接受异议，不能撤回。")
    String publish_note();

    @Message("确定中标人")
    String award();

    @Message("公示期满且异议均已答复后确定中标人；中标和中标结果通知书随即发给每个投标人，不能撤回。")
    String award_note();

    @Message("公示期未满，暂不能确定中标人。")
    String still_public();

    @Message("中标人")
    String winner();

    @Message("另选的法定情形")
    String passed_over();

    @Message("选第一中标候选人时不填")
    String passed_over_none();

    @Message("中标候选人放弃中标")
    String gave_up();

    @Message("因不可抗力不能履行合同")
    String force_majeure();

    @Message("未按期提交履约保证金")
    String no_performance_bond();

    @Message("存在影响中标结果的违法行为")
    String unlawful();

    @Message("理由")
    String grounds();

    @Message("合同备案")
    String contract();

    @Message("合同应当在此之前订立")
    String contract_until();

    @Message("合同价款应与中标价一致；备案后对外公布。")
    String contract_note();

    @Message("合同编号")
    String contract_number();

    @Message("合同价款（元）")
    String contract_price();

    @Message("签订日期")
    String signed_on();

    @Message("备案")
    String record();

    @Message("已备案")
    String recorded();

    @Message("定标时间")
    String awarded_at();

    @Message("我的通知书")
    String my_notice();

    @Message("对中标候选人提出异议")
    String object();

    @Message("返回招标项目")
    String back();

    @Message("中标资格已取消")
    String cancelled();

    @Message("取消中标")
    String cancel();

    @Message("中标人放弃中标、不按期签订合同、不提交履约保证金或者有违法行为的，在此登记；登记后立即公告，不能撤回，随后可以依次确定其他中标候选人，或者终止标段重新招标（实施条例第五十五条）。")
    String cancel_note();

    @Message("请选择")
    String choose();

    @Message("我确认取消标段 {lot} 的中标，并知道不能撤回")
    String cancel_confirm(String lot);

    @Message("已无其他中标候选人：请终止标段，另行招标。")
    String nobody_left();

    @Message("终止标段")
    String end();
}
