package org.sunbid.evaluation.expert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.evaluation.panel.TieKind;

/** Words of the pages about experts. */
@MessageBundle("expert")
public interface ExpertMessages {

    @Message("评标专家")
    String title();

    @Message("我的入库信息")
    String own_title();

    @Message("专家库")
    String pool_title();

    @Message("专家名单和联系方式保密。联系方式只用于发送通知，任何页面都不显示。")
    String lead();

    @Message("入库申请")
    String application();

    @Message("修改并重新申请")
    String apply_again();

    @Message("提交申请")
    String apply();

    @Message("提交后由平台审核；修改信息后需要重新审核。")
    String apply_note();

    @Message("专业（可多选）")
    String specialties();

    @Message("所在地区")
    String region();

    @Message("工作单位")
    String employer();

    @Message("单位统一社会信用代码（可不填）")
    String employer_uscc();

    @Message("职称")
    String job_title();

    @Message("高级职称或者同等专业水平")
    String senior();

    @Message("从事本领域工作年限")
    String years();

    @Message("电话")
    String phone();

    @Message("电子邮箱")
    String mail();

    @Message("状态")
    String state();

    @Message("{#when state}{#is APPLIED}待审核{#is ADMITTED}已入库{#is SUSPENDED}已暂停{#is DECLINED}未通过{/when}")
    String state_name(ExpertState state);

    @Message("姓名")
    String name();

    @Message("申请时间")
    String applied_at();

    @Message("处理")
    String decide();

    @Message("理由（不通过、暂停时必填）")
    String reason();

    @Message("通过")
    String admit();

    @Message("不通过")
    String decline();

    @Message("暂停")
    String suspend();

    @Message("恢复")
    String reinstate();

    @Message("还没有专家申请入库")
    String empty();

    @Message("我的回避申报")
    String ties();

    @Message("申报与您有利害关系的单位。抽取时系统自动回避这些单位参加的项目；申报内容不对外显示。")
    String ties_lead();

    @Message("单位名称")
    String organisation();

    @Message("关系")
    String kind();

    @Message(
            "{#when kind}{#is KIN}负责人的近亲属{#is SHARES}持有股份{#is FORMER_EMPLOYER}曾经任职{#is CO_WORKING}近期合作{#is OTHER}其他可能影响公正的关系{/when}")
    String kind_name(TieKind kind);

    @Message("申报")
    String declare();

    @Message("关系已结束")
    String end_tie();

    @Message("没有申报")
    String no_ties();

    @Message("申报时间")
    String declared_at();

    @Message("参评邀请")
    String invitations();

    @Message("查看邀请")
    String see_invitations();
}
