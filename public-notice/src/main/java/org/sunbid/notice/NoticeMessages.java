package org.sunbid.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.tender.Stage;

/** The words that several features of the public service platform share. */
@MessageBundle("notice")
public interface NoticeMessages {

    @Message(
            "{#when stage}{#is BIDDING}招标中{#is OPENING}开标中{#is EVALUATION}评标中{#is CANDIDATES}候选人公示{#is AWARDED}已中标{#is CONTRACTED}已签约{#is FAILED}已流标{/when}")
    String stage(Stage stage);

    @Message(
            "{#when kind}{#is TENDER}招标公告{#is CLARIFICATION}澄清更正公告{#is SUSPENSION}暂停公告{#is RESUMPTION}恢复公告{#is FAILURE}流标公告{#is OPENING}开标开始{#is RECORD}开标记录{#is CANDIDATES}中标候选人公示{#is AWARD}中标结果公告{#is CANCELLATION}取消中标公告{#is CONTRACT}合同公告{/when}")
    String kind(PublicationKind kind);

    @Message("首页")
    String home();

    @Message("招标信息")
    String notices();

    @Message("核验")
    String verify();

    @Message("搜索项目名称、招标人、标段或编号")
    String search_hint();

    @Message("搜索")
    String search();

    @Message("最新公告")
    String latest();

    @Message("阶段")
    String stage_heading();

    @Message("投标截止（开标）时间")
    String deadline();

    @Message("已暂停")
    String suspended();

    @Message("您下载过文件的项目有新的公告，请及时查看：")
    String corrected();

    @Message("大小")
    String size();

    @Message("关注本项目")
    String follow();

    @Message("邮箱")
    String email();

    @Message("关注")
    String follow_submit();
}
