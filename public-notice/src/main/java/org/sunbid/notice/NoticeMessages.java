package org.sunbid.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.network.message.OpenedState;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.tender.Stage;

/** The words of the public service platform. */
@MessageBundle("notice")
public interface NoticeMessages {

    @Message(
            "{#when stage}{#is BIDDING}招标中{#is OPENING}开标中{#is EVALUATION}评标中{#is CANDIDATES}候选人公示{#is AWARDED}已中标{#is CONTRACTED}已签约{#is FAILED}已流标{/when}")
    String stage(Stage stage);

    @Message(
            "{#when kind}{#is TENDER}招标公告{#is CLARIFICATION}澄清更正公告{#is SUSPENSION}暂停公告{#is RESUMPTION}恢复公告{#is FAILURE}流标公告{#is OPENING}开标开始{#is RECORD}开标记录{#is CANDIDATES}中标候选人公示{#is AWARD}中标结果公告{#is CANCELLATION}取消中标公告{#is CONTRACT}合同公告{/when}")
    String kind(PublicationKind kind);

    @Message("{#when state}{#is OPENED}已解密{#is REVOKED}撤销{#is WITHDRAWN}撤回{/when}")
    String opened(OpenedState state);

    @Message("首页")
    String home();

    @Message("招标信息")
    String notices();

    @Message("核验")
    String verify();

    @Message("公共资源交易，阳光下进行")
    String home_title();

    @Message("查公告、下文件、看开标和中标结果，不需要注册。每一份记录都可以自己核验。")
    String home_lead();

    @Message("搜索项目名称、招标人、标段或编号")
    String search_hint();

    @Message("搜索")
    String search();

    @Message("项目总数")
    String figure_tenders();

    @Message("正在招标")
    String figure_open();

    @Message("已中标标段")
    String figure_awarded();

    @Message("中标金额（万元）")
    String figure_amount();

    @Message("最新公告")
    String latest();

    @Message("即将截止")
    String closing_soon();

    @Message("标段走到哪一步")
    String funnel();

    @Message("阶段")
    String stage_heading();

    @Message("标段数")
    String lots_reached();

    @Message("公告发布")
    String funnel_announced();

    @Message("已开标")
    String funnel_opened();

    @Message("候选人公示")
    String funnel_candidates();

    @Message("已中标")
    String funnel_awarded();

    @Message("已签约")
    String funnel_contracted();

    @Message("还没有公告")
    String no_notices();

    @Message("全部公告")
    String all_notices();

    @Message("交易类别")
    String category();

    @Message("地区")
    String region();

    @Message("全部")
    String any();

    @Message("排序")
    String order();

    @Message("匹配程度")
    String order_relevance();

    @Message("最新发布")
    String order_newest();

    @Message("投标截止")
    String order_deadline();

    @Message("只看可投标的")
    String closing();

    @Message("筛选")
    String apply();

    @Message("没有找到符合条件的项目")
    String nothing_found();

    @Message("清除筛选条件")
    String clear();

    @Message("没有同时包含全部关键词的项目，以下为相近结果。")
    String near();

    @Message("订阅 (Atom)")
    String feed();

    @Message("招标人")
    String tenderee();

    @Message("招标代理")
    String agency();

    @Message("项目编号")
    String tender_code();

    @Message("投资项目代码")
    String investment_code();

    @Message("统一社会信用代码")
    String uscc();

    @Message("开标地点")
    String opening_place();

    @Message("公告发布时间")
    String published_at();

    @Message("投标截止（开标）时间")
    String deadline();

    @Message("距投标截止")
    String until_deadline();

    @Message("评标办法")
    String method();

    @Message(
            "{#switch name}{#case 'O87_COMPREHENSIVE'}综合评分法{#case 'LOWEST_EVALUATED_PRICE'}经评审的最低投标价法{#case 'CONSTRUCTION_COMPREHENSIVE'}综合评估法{#else}{name}{/switch}")
    String method_name(String name);

    @Message("交易平台")
    String trading_platform();

    @Message("已暂停")
    String suspended();

    @Message("本项目已按监督部门指令暂停，各项时限顺延，恢复后另行公告。")
    String suspended_text();

    @Message("您下载过文件的项目有新的公告，请及时查看：")
    String corrected();

    @Message("项目概况")
    String summary();

    @Message("标段")
    String lots();

    @Message("标段编号")
    String lot_code();

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

    @Message("大小")
    String size();

    @Message("下载")
    String download();

    @Message("正从交易平台获取")
    String fetching();

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

    @Message("合同双方")
    String parties();

    @Message("流标原因")
    String failure_reason();

    @Message("关注本项目")
    String follow();

    @Message("澄清、暂停、开标和结果公告发布时，给您发邮件。无需注册，随时可以退订；邮箱地址加密保存，开标前任何人都看不到谁在关注。")
    String follow_note();

    @Message("邮箱")
    String email();

    @Message("关注")
    String follow_submit();

    @Message("请到邮箱确认")
    String follow_asked_title();

    @Message("如果这个地址可以收信，您会收到一封确认邮件；点击其中的链接后开始接收本项目的公告。")
    String follow_asked();

    @Message("确认关注")
    String follow_confirm_title();

    @Message("点击下面的按钮，开始接收本项目的公告邮件。")
    String follow_confirm();

    @Message("已开始关注")
    String follow_confirmed();

    @Message("退订")
    String unfollow_title();

    @Message("不再接收本项目的公告邮件。邮箱地址将被删除。")
    String unfollow();

    @Message("已退订")
    String unfollowed();

    @Message("链接已失效")
    String link_over();

    @Message("返回项目页面")
    String back_to_tender();

    @Message("【阳光标】请确认关注：{name}")
    String mail_confirm_subject(String name);

    @Message("有人用这个邮箱关注了招标项目“{name}”（{code}）。\n\n确认关注请打开：\n{link}\n\n如果不是您本人，请忽略本邮件，您不会再收到邮件。\n")
    String mail_confirm_text(String name, String code, String link);

    @Message("【阳光标】{kind}：{name}")
    String mail_subject(String kind, String name);

    @Message("您关注的招标项目“{name}”（{code}）有新的{kind}。\n\n{words}\n\n查看详情：\n{link}\n\n退订：\n{unfollow}\n")
    String mail_text(String name, String code, String kind, String words, String link, String unfollow);

    @Message("核验文件与记录")
    String verify_title();

    @Message("上传签名的 PDF、投标回执或抽取记录，查看是谁、在什么时间签的，内容有没有被改动。文件只在内存中核验，不保存。")
    String verify_lead();

    @Message("签名的 PDF")
    String verify_pdf();

    @Message("开标记录、评标报告、中标通知书等，最大 {limit}。")
    String verify_pdf_note(String limit);

    @Message("投标回执")
    String verify_receipt();

    @Message("投标人收到的 receipt.json：核验平台签名、时间戳和公开日志中的位置。")
    String verify_receipt_note();

    @Message("抽取记录")
    String verify_draw();

    @Message("评标专家或系数抽取的 transcript.json：按公开算法重抽一遍，逐项比较。")
    String verify_draw_note();

    @Message("选择文件")
    String choose_file();

    @Message("开始核验")
    String verify_submit();

    @Message("核验通过")
    String verified();

    @Message("核验未通过")
    String not_verified();

    @Message("这个 PDF 没有签名。")
    String no_signature();

    @Message("全部 {count} 个签名有效，最后一个签名覆盖整个文件。")
    String pdf_complete(int count);

    @Message("至少有一个签名无效，或文件在签名后被改动。")
    String pdf_incomplete();

    @Message("签名人")
    String signer();

    @Message("签名时间")
    String signed_at();

    @Message("证书颁发者")
    String issuer();

    @Message("算法")
    String suite();

    @Message("覆盖范围")
    String coverage();

    @Message("整个文件")
    String coverage_whole();

    @Message("签名当时的文件；其后只增加了签名")
    String coverage_then();

    @Message("签名后内容有改动")
    String coverage_changed();

    @Message("结论")
    String conclusion();

    @Message("有效")
    String valid();

    @Message("无效")
    String invalid();

    @Message("文件摘要 (SHA-256)")
    String digest();

    @Message("回执有效：平台确认收到下列投标文件，时间戳和公开日志均已核对。")
    String receipt_holds();

    @Message("收到时间")
    String received_at();

    @Message("时间戳")
    String stamped_at();

    @Message("出具平台")
    String receipt_platform();

    @Message("日志位置")
    String log_index();

    @Message("密封摘要")
    String seal_digest();

    @Message("抽取可以重现：按记录中的名单和各方随机数重抽，结果完全一致。")
    String draw_holds();

    @Message("抽取事项")
    String draw_subject();

    @Message("抽中（按顺序）")
    String draw_picked();

    @Message("候选人数")
    String draw_candidates();

    @Message("参与方")
    String draw_parties();

    @Message("种子")
    String draw_seed();
}
