package org.sunbid.evaluation.draw;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about drawing a panel. */
@MessageBundle("panel")
public interface PanelMessages {

    @Message("组建评标委员会")
    String title();

    @Message("返回招标项目")
    String back();

    @Message("只填专业和人数，由平台随机抽取；任何人不得指定专家。专家名单在评标开始前对所有人保密。")
    String lead();

    @Message("申请")
    String request();

    @Message("第 {number} 类专家")
    String quota(int number);

    @Message("专业")
    String specialty();

    @Message("不需要")
    String none();

    @Message("地区")
    String region();

    @Message("不限")
    String anywhere();

    @Message("人数")
    String seats();

    @Message("专家来自")
    String lender();

    @Message("本市专家库")
    String own_pool();

    @Message("名单由{city}持有，{listed} 人")
    String listed(String city, int listed);

    @Message("等待{city}冻结名单")
    String awaited(String city);

    @Message("{city}未出借专家（{reason}），本次申请作废，可以调整后重新申请。")
    String not_lent(String city, String reason);

    @Message("需要时可以请其他城市出借专家：对方按专业和人数从自己的专家库列名单，在同一次联合抽取中抽取、通知，本平台在专家到场之前只知道席位编号。")
    String lender_note();

    @Message("技术复杂或者社会影响较大（政府采购不少于 7 人）")
    String demanding();

    @Message("查询可抽取人数")
    String check();

    @Message("提交申请并冻结名单")
    String freeze();

    @Message("冻结后名单不再变动，交易平台和监督平台先后提交承诺值，再由您提供随机内容，最后由监督平台公布随机数，任何一方都不能预知结果。")
    String freeze_note();

    @Message("符合条件")
    String fitting();

    @Message("应当回避")
    String recused();

    @Message("可抽取")
    String available();

    @Message("进度")
    String progress();

    @Message(
            "{#when state}{#is ASKED}等待异地名单{#is FROZEN}名单已冻结，待抽取{#is DRAWN}已抽取，等待专家答复{#is FILLED}评标委员会已组建{#is SHORT}人数不足，请重新申请{#is VOID}已作废{/when}")
    String state_name(DrawState state);

    @Message("应到人数")
    String seats_total();

    @Message("已接受")
    String accepted();

    @Message("待答复")
    String waiting();

    @Message("已拒绝")
    String refused();

    @Message("未答复")
    String silent();

    @Message("冻结名单摘要")
    String list_hash();

    @Message("平台承诺值")
    String commitment();

    @Message("抽取")
    String draw();

    @Message("您提供的随机内容（至少 8 个字符）")
    String contribution();

    @Message("例如当日报纸头条、现场掷出的点数；与交易平台、监督平台的随机数共同决定结果，抽取记录可由任何人重放验证。")
    String contribution_hint();

    @Message("抽取记录摘要")
    String transcript();

    @Message("下载抽取记录")
    String transcript_link();

    @Message("超过时限未答复的专家由下一顺位替补")
    String replace();

    @Message("开始评标")
    String open();

    @Message("开始后您可以看到评标委员会成员名单和进度，看不到任何评审意见和分值。")
    String open_note();

    @Message("进入评标室")
    String room();

    @Message("参评邀请")
    String invitations();

    @Message("随机抽取到您参加下列项目的评标。如与招标人、投标人有利害关系，应当回避。")
    String invitations_lead();

    @Message("没有待答复的邀请")
    String no_invitations();

    @Message("接受")
    String accept();

    @Message("不能参加")
    String refuse();

    @Message("不能参加的理由")
    String refuse_reason();

    @Message("招标人")
    String tenderee();

    @Message("邀请时间")
    String invited_at();

    @Message("专家管理")
    String nav_experts();

    @Message("评标邀请")
    String nav_invitations();

    @Message("答复参评邀请")
    String task_answer();

    @Message("组建评标委员会")
    String task_panel();

    @Message("开始评标")
    String task_open();

    @Message("入库信息")
    String nav_own();
}
