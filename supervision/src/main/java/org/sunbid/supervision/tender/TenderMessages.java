package org.sunbid.supervision.tender;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the list of tenders, and of stages. */
@MessageBundle("tenders")
public interface TenderMessages {

    @Message("招标项目")
    String navigation();

    @Message("招标项目")
    String title();

    @Message("各交易平台报送的全部招标项目；搜索名称、招标人或编号。")
    String lead();

    @Message("名称、招标人或编号")
    String search_label();

    @Message("进度")
    String stage_label();

    @Message("全部")
    String all();

    @Message("已暂停")
    String suspended();

    @Message("搜索")
    String search();

    @Message("项目名称")
    String name();

    @Message("招标人")
    String tenderee();

    @Message("地区")
    String region();

    @Message("投标截止")
    String deadline();

    @Message("最近动态")
    String last();

    @Message("没有符合条件的项目。")
    String empty();

    @Message("共 {count} 个项目")
    String count(long count);

    @Message(
            "{#when stage}{#is BIDDING}投标中{#is OPENING}开标中{#is OPENED}已开标{#is EVALUATING}评标中{#is EVALUATED}评标完成{#is CANDIDATES}候选人公示{#is AWARDED}已定标{#is CONTRACTED}合同已签{#else}已流标{/when}")
    String stage(Stage stage);

    @Message("公告")
    String step_notice();

    @Message("投标")
    String step_bidding();

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
}
