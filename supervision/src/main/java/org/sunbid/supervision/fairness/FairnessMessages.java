package org.sunbid.supervision.fairness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about fairness figures. */
@MessageBundle("fairness")
public interface FairnessMessages {

    @Message("评审公正")
    String navigation();

    @Message("专家评审指标")
    String title();

    @Message("专家 {handle}")
    String expert_title(String handle);

    @Message("根据各评标报告的打分计算。指标是线索，不是结论：与众不同的专家，也可能正是认真阅读了投标文件的专家。专家以编号显示，姓名见各项目的评标报告。")
    String lead();

    @Message("还没有带打分的评标报告。")
    String empty();

    @Message("专家编号")
    String expert();

    @Message("交易平台")
    String platform();

    @Message("地区")
    String region();

    @Message("评标次数")
    String panels();

    @Message("评审投标数")
    String bids();

    @Message("最近一次")
    String last();

    @Message("离散度（本人 / 其他成员）")
    String spread();

    @Message("本人对各投标打分的标准差与其他成员的平均标准差，各次评标的平均值，占满分的百分比。过小：几乎不分高下；过大：一份投标即可左右结果。")
    String spread_hint();

    @Message("与其他成员的一致性 τ")
    String agreement();

    @Message("本人对投标的排序与去掉本人后评标委员会排序之间的肯德尔等级相关系数 τ-b，各次评标的平均值：1 完全一致，0 无关，−1 相反。")
    String agreement_hint();

    @Message("宽严")
    String leniency();

    @Message("本人打分比其他成员平均高出（+）或低于（−）多少，占满分的百分比。")
    String leniency_hint();

    @Message("样本过少")
    String small();

    @Message("样本过少，不给出数值：至少需要 {panels} 次评标（每次不少于 {each} 份投标）和 {bids} 份投标。")
    String small_hint(int panels, int each, int bids);

    @Message("无法排序")
    String no_order();

    @Message("总体")
    String whole();

    @Message("对投标人的偏向")
    String bidders();

    @Message("与其他成员相比，本人给该投标人的打分比给同场其他投标人高（+）或低（−）多少，已扣除本人总体宽严，占满分的百分比。同一投标人不少于 {count} 份投标才显示。")
    String bidders_hint(int count);

    @Message("对地区的偏向")
    String regions();

    @Message("同上，按投标人统一社会信用代码中的登记省份。同一地区不少于 {count} 份投标才显示。")
    String regions_hint(int count);

    @Message("本人所在省份")
    String own_region();

    @Message("离群打分")
    String outliers();

    @Message("与其他成员平均值相差超过其标准差的两倍、且不少于满分的 {percent}%；至少有 {others} 名其他成员打分才显示。")
    String outliers_hint(int percent, int others);

    @Message("没有。")
    String none();

    @Message("投标人")
    String bidder();

    @Message("投标数")
    String count();

    @Message("差异（满分的 %）")
    String difference();

    @Message("本人（%）")
    String own();

    @Message("其他成员平均（%）")
    String others();

    @Message("依据")
    String evidence();

    @Message("消息第 {id} 条")
    String message_number(long id);

    @Message("依据的评标报告")
    String sheets();

    @Message("标段")
    String lot();

    @Message("满分")
    String maximum();

    @Message("打分数")
    String given();
}
