package org.sunbid.supervision.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.network.message.OpenedState;

/** Words of the page of one tender. */
@MessageBundle("casefile")
public interface CaseFileMessages {

    @Message("本项目因监督令暂停，一切步骤停止。")
    String suspended_note();

    @Message("基本情况")
    String facts();

    @Message("招标代理")
    String agency();

    @Message("类别")
    String category();

    @Message("交易平台")
    String platform();

    @Message("投资项目代码")
    String investment();

    @Message("评标办法")
    String method();

    @Message("招标文件")
    String documents();

    @Message("经过")
    String timeline();

    @Message("标段")
    String lot();

    @Message("最高限价")
    String cap();

    @Message("开标前，任何人（包括监督人员）都看不到投标人、报价和投标数量。")
    String sealed();

    @Message("正在解密：待解密 {waiting}，已解密 {opened}，失败 {failed}")
    String progress(int waiting, int opened, int failed);

    @Message("开标记录")
    String opening();

    @Message("投标人")
    String bidder();

    @Message("报价（元）")
    String price();

    @Message("工期（日）")
    String period();

    @Message("质量")
    String quality();

    @Message("项目经理")
    String manager();

    @Message("结果")
    String outcome();

    @Message("{#when state}{#is OPENED}已唱标{#is REVOKED}视为撤销{#else}视为撤回{/when}")
    String opened_state(OpenedState state);

    @Message("报价分布")
    String prices();

    @Message("限价")
    String cap_mark();

    @Message("下载报价表 (CSV)")
    String prices_csv();

    @Message("评标结果")
    String evaluation();

    @Message("名次")
    String rank();

    @Message("技术分")
    String technical();

    @Message("价格分")
    String price_score();

    @Message("总分")
    String total();

    @Message("否决：{clause}")
    String rejected(String clause);

    @Message("评标委员会")
    String panel();

    @Message("姓名")
    String member();

    @Message("单位")
    String employer();

    @Message("评标系数抽取")
    String coefficients();

    @Message(
            "{#switch name}{#case 'drop'}下浮率{#case 'k'}系数 K{#case 'delta'}系数 δ{#case 'k1'}系数 K1{#case 'k2'}系数 K2{#case 'q'}系数 Q{#case}{name}{/switch}")
    String coefficient(String name);

    @Message("系数")
    String coefficient_name();

    @Message("候选值")
    String coefficient_candidates();

    @Message("抽取结果")
    String coefficient_value();

    @Message("抽取记录，可重放验证")
    String coefficient_transcript();

    @Message("签字的 PDF")
    String signed_pdf();

    @Message("联合体成员：{name}")
    String consortium_member(String name);

    @Message("中标候选人")
    String candidates();

    @Message("公示至 {until}")
    String public_until(String until);

    @Message("中标人")
    String winner();

    @Message("合同")
    String contract();

    @Message("签订日期 {day}")
    String signed_on(String day);

    @Message("流标")
    String failed();

    @Message("警报")
    String alerts();

    @Message("没有警报。")
    String no_alerts();

    @Message("监督令")
    String orders();

    @Message("没有监督令。")
    String no_orders();

    @Message("没有编号为 {code} 的项目。")
    String unknown(String code);

    @Message("未解密归责")
    String attributed();

    @Message("归责")
    String account();

    @Message("{#switch side}{#case 'BIDDER'}投标人原因{#case 'PLATFORM'}投标人之外的原因{#case}待裁定{/switch}")
    String side(String side);

    @Message("规则")
    String rule();

    @Message("证据")
    String evidence();

    @Message("裁定")
    String ruling();

    @Message("解密时段 {from} 至 {until}，平台自检 {looks} 次")
    String window(String from, String until, long looks);

    @Message("平台中断 {from} 至 {until}")
    String away(String from, String until);

    @Message("平台退回 {at} {code}")
    String attempt(String at, String code);

    @Message("工具箱上报 {at} {code}")
    String report(String at, String code);

    @Message("{person} 已阅")
    String seen_by(String person);
}
