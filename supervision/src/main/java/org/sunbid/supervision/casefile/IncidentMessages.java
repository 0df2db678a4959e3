package org.sunbid.supervision.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the incidents of submission on the page of a tender. */
@MessageBundle("incidents")
public interface IncidentMessages {

    @Message("递交异常")
    String title();

    @Message("投标人一方的说法与平台自己的记录并列，供核查；平台不作判断。")
    String lead();

    @Message("人工报告")
    String by_hand();

    @Message("客户端 {client} 报告")
    String by_client(String client);

    @Message("投标人的说明")
    String account();

    @Message("投标文件编号")
    String bid();

    @Message("报告时状态")
    String state();

    @Message(
            "{#switch state}{#case 'UPLOADING'}正在上传{#case 'SEALED'}已递交{#case 'SUPERSEDED'}已被替换{#case 'WITHDRAWN_BY_BIDDER'}投标人撤回{#case 'LAPSED'}截止时未传完{#case 'OPENED'}已开标{#case}{state}{/switch}")
    String state_text(String state);

    @Message("凭证所载签发时间")
    String ticket();

    @Message("凭证无法读取")
    String ticket_unreadable();

    @Message("投标截止")
    String deadline();

    @Message("已接收分块")
    String chunks();

    @Message("{received} / {chunks}")
    String of(int received, int chunks);

    @Message("最近分块到达")
    String last();

    @Message("没有收到")
    String none();

    @Message("投标人称故障时段")
    String trouble();

    @Message("{from} 至 {until}")
    String span(String from, String until);

    @Message("客户端时钟")
    String clock();

    @Message("与平台一致")
    String clock_right();

    @Message("比平台快 {seconds} 秒")
    String clock_ahead(long seconds);

    @Message("比平台慢 {seconds} 秒")
    String clock_behind(long seconds);

    @Message("平台拒收本投标文件的请求")
    String refused();

    @Message("{requests} 次，其中 {want} 次因平台没有空位或空间")
    String refused_text(long requests, long want);

    @Message("没有")
    String refused_none();

    @Message("平台运行记录")
    String health();

    @Message("{samples} 条，{troubled} 条有拒收或中断；最长 {silence} 秒没有记录")
    String health_text(int samples, long troubled, long silence);

    @Message("此时段没有平台运行记录：没有节点在运行")
    String health_none();

    @Message("平台拒收明细")
    String refusals();

    @Message("客户端所见")
    String seen();

    @Message("平台运行记录明细")
    String samples();

    @Message("所附日志")
    String log();

    @Message("平台签名的凭证")
    String raw_ticket();

    @Message("时间")
    String at();

    @Message("原因")
    String code();

    @Message(
            "{#switch code}{#case 'bid.busy'}平台接收位已满，请其稍后再传{#case 'bid.too-many-at-once'}同时传输的分块过多{#case 'bid.vault-full'}平台存储空间不足{#case 'bid.vault-away'}平台存储不可用{#case 'bid.too-slow'}传输过慢，已中断{#case 'bid.broken-off'}传输中断{#case 'bid.chunk-mismatch'}分块与签名不符{#case 'bid.not-sealed'}未加密{#case 'bid.incomplete'}分块未齐即请求递交{#case 'bid.deadline-passed'}已过投标截止时间{#case 'bid.tender-suspended'}项目暂停{#case 'bid.lot-not-open'}标段不接收投标{#case 'bid.wrong-state'}投标文件状态不符{#case 'toolbox.unreachable'}连不上平台{#case}{code}{/switch}")
    String code_text(String code);

    @Message("次数")
    String requests();

    @Message("平台原因")
    String for_want();

    @Message("请求")
    String request();

    @Message("应答")
    String answer();

    @Message("没有应答")
    String no_answer();

    @Message("节点")
    String node();

    @Message("传输中")
    String on_their_way();

    @Message("已存")
    String stored();

    @Message("请其稍后再传")
    String told_back();

    @Message("中断")
    String broken();

    @Message("剩余空间")
    String free();

    @Message("数据库应答")
    String database();

    @Message("{millis} 毫秒")
    String millis(long millis);
}
