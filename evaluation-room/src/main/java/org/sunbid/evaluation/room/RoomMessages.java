package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.evaluation.panel.CheckItem;

/** Words of the evaluation room. */
@MessageBundle("room")
public interface RoomMessages {

    @Message("评标室")
    String title();

    @Message("{#when halt}{#is SUSPENDED}招标项目已暂停，评标暂停进行。{#is ENDED}该标段已终止，评标不再进行。{/when}")
    String halted(RoomView.Halt halt);

    @Message("签到")
    String step_gathering();

    @Message("初步评审")
    String step_review();

    @Message("详细评审")
    String step_scoring();

    @Message("汇总")
    String step_deliberation();

    @Message("报告签字")
    String step_report();

    @Message("完成")
    String step_closed();

    @Message("评标委员会")
    String panel();

    @Message("应到 {seats} 人")
    String seats(int seats);

    @Message("席位")
    String seat();

    @Message("姓名")
    String name();

    @Message("单位")
    String employer();

    @Message("签到")
    String present();

    @Message("推选主任")
    String voted();

    @Message("初步评审")
    String reviewed();

    @Message("详细评审")
    String scored();

    @Message("已完成")
    String yes();

    @Message("未完成")
    String no();

    @Message("主任")
    String chair();

    @Message("评审意见和分值在报告完成前只对评标委员会成员可见。")
    String watched();

    @Message("进入评标室")
    String enter();

    @Message("我承诺：客观、公正地履行职责，遵守职业道德，对所提出的评审意见承担个人责任；与本项目招标人、投标人没有应当回避的关系；不私下接触投标人，不透露评标情况。")
    String pledge();

    @Message("签到后可以查看投标文件。")
    String enter_note();

    @Message("推选评标委员会主任")
    String elect();

    @Message("全体成员签到并投票后产生主任；票数相同则重新推选。")
    String elect_note();

    @Message("投票")
    String vote();

    @Message("已投票，等待其他成员")
    String vote_given();

    @Message("等待其他成员")
    String waiting();

    @Message("您已提交，不能再修改。其他成员全部提交后自动进入下一步。")
    String submitted_note();

    @Message("投标文件")
    String bids();

    @Message("投标人")
    String bidder();

    @Message("投标报价（元）")
    String price();

    @Message("工期（日历天）")
    String period();

    @Message("质量")
    String quality();

    @Message("项目负责人")
    String manager();

    @Message("文件")
    String documents();

    @Message("否决")
    String rejected();

    @Message("逐项给出结论，少数服从多数。不通过的必须写明理由；只能依据实施条例第五十一条否决投标。")
    String review_lead();

    @Message("评审因素")
    String item();

    @Message("依据")
    String clause();

    @Message("{#when stage}{#is FORMAL}形式评审{#is QUALIFICATION}资格评审{#is RESPONSIVE}响应性评审{/when}")
    String stage_name(CheckItem.Stage stage);

    @Message("通过")
    String pass();

    @Message("不通过")
    String fail();

    @Message("未评")
    String open();

    @Message("不通过的理由")
    String fail_reason();

    @Message("其余全部通过")
    String pass_rest();

    @Message("保存")
    String save();

    @Message("提交初步评审")
    String submit_review();

    @Message("独立评分。每填一格自动保存，其他人看不到；全体成员提交后同时公开。方向键和回车键可以移动。")
    String score_lead();

    @Message("满分")
    String maximum();

    @Message("小计")
    String subtotal();

    @Message("提交评分")
    String submit_scores();

    @Message("已保存")
    String saved();

    @Message("正在保存")
    String saving();

    @Message("未保存")
    String not_saved();

    @Message("评分汇总")
    String summary();

    @Message("各成员评分")
    String by_member();

    @Message("平均")
    String mean();

    @Message("评分偏差说明")
    String deviations();

    @Message("与平均分相差超过该项满分 30% 的评分，由评分人书面说明；分值不变。")
    String deviations_lead();

    @Message("没有需要说明的评分")
    String no_deviations();

    @Message("说明")
    String explanation();

    @Message("尚未说明")
    String unexplained();

    @Message("提交说明")
    String explain();

    @Message("形成评标结论")
    String conclude();

    @Message("由主任形成结论。之后排序不再变动，生成评标报告由各成员签字。")
    String conclude_note();

    @Message("排序")
    String ranking();

    @Message("名次")
    String rank();

    @Message("评审得分")
    String points();

    @Message("价格得分")
    String price_score();

    @Message("总分")
    String total();

    @Message("查看和签署评标报告")
    String to_report();

    @Message("申请回避")
    String recuse();

    @Message("发现与招标人、投标人有利害关系的，应当立即回避。回避后您已作的评审无效，由替补专家重新评审，不能撤回。")
    String recuse_note();

    @Message("回避理由")
    String recuse_reason();

    @Message("确定退出本次评标吗？")
    String recuse_confirm();

    @Message("参加评标：签到")
    String task_check_in();

    @Message("参加评标")
    String task_judge();

    @Message("评标室")
    String action();
}
