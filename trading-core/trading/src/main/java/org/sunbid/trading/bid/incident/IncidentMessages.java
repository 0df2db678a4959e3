package org.sunbid.trading.bid.incident;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.UUID;

/** Words of the page of an attempt to hand in. */
@MessageBundle("incident")
public interface IncidentMessages {

    @Message("递交遇到问题")
    String title();

    @Message("返回我的投标文件")
    String back();

    @Message("现在怎么办")
    String now();

    @Message("距投标截止")
    String left();

    @Message("已收到的分块")
    String came();

    @Message("{received} / {chunks}")
    String of(int received, int chunks);

    @Message("在制作投标文件的电脑上再次运行下面的命令，从断点继续，已收到的分块不重传：")
    String resume();

    @Message("提示登录失效时，先运行：")
    String resume_hint();

    @Message("仍然不行：换一条网络，例如手机热点；或把投标文件夹、证书和信任文件夹复制到另一台电脑，再运行同一命令。")
    String elsewhere();

    @Message("平台值班电话")
    String call();

    @Message("致电平台值班时请报投标文件编号 {bid}，不要说出报价或文件内容；不必告诉招标人或代理机构贵方在投标。")
    String call_hint(UUID bid);

    @Message("平台没有登记值班电话。")
    String no_phone();

    @Message("截止时没有传完的，视为撤回（O20 27）。报告故障不延长截止时间，请先继续上传。")
    String must();

    @Message("项目已被暂停，暂不接收分块，已上传的保留；恢复后运行同一命令继续。")
    String suspended();

    @Message("这份投标文件已经递交成功，有回执为凭。")
    String handed_in();

    @Message("查看回执")
    String to_receipt();

    @Message("截止时这份投标文件没有传完，视为撤回（O20 27）。认为原因在平台的，请在下方报告，监督部门据此核查。")
    String missed();

    @Message("这次上传已经结束，不再接收分块。")
    String ended();

    @Message("重新递交")
    String again();

    @Message("平台的记录")
    String known();

    @Message("凭证签发")
    String ticket();

    @Message("投标文件编号")
    String bid();

    @Message("状态")
    String state();

    @Message("尚缺分块")
    String missing();

    @Message("最近分块到达")
    String last();

    @Message("尚无")
    String none_came();

    @Message("大小")
    String size();

    @Message("平台签名的凭证")
    String ticket_text();

    @Message("平台拒收的请求")
    String refusals();

    @Message("平台没有拒收过这份投标文件的请求。没有到达平台的请求，平台不知道。")
    String no_refusals();

    @Message("时间")
    String refusal_time();

    @Message("原因")
    String refusal_reason();

    @Message("次数")
    String refusal_count();

    @Message("平台当时的状况")
    String health();

    @Message("截止之后公布：平台有多忙，会透露有多少家在投标（O20 21）。平台每隔几秒记录一次，记录保留并随异常记录送监督部门。")
    String health_later();

    @Message("截止或递交前 {minutes} 分钟里，平台一直在运行，没有拒收或中断。")
    String health_fine(int minutes);

    @Message("截止或递交前 {minutes} 分钟里，有 {troubled} 分钟平台拒收过分块、有分块中断，或没有节点运行。数字是全平台的，不只是贵方的。")
    String health_troubled(int minutes, long troubled);

    @Message("分钟")
    String minute();

    @Message("运行节点")
    String nodes();

    @Message("没有节点运行")
    String no_node();

    @Message("收下分块")
    String stored();

    @Message("请其稍后再传")
    String refused();

    @Message("中断")
    String broken();

    @Message("数据库最慢应答")
    String database();

    @Message("{millis} 毫秒")
    String millis(long millis);

    @Message("已报告的异常")
    String reported();

    @Message("还没有报告。工具箱放弃上传时会自动报告。")
    String none_reported();

    @Message("人工报告")
    String by_hand();

    @Message("由客户端 {client} 报告")
    String by_client(String client);

    @Message("故障时间 {from} 至 {until}")
    String span(String from, String until);

    @Message("已保存，投标截止、开标开始后送监督部门")
    String kept();

    @Message("已送监督部门 {at}")
    String handed_over(String at);

    @Message("已保存；标段未开标即结束，为保密不送出")
    String never();

    @Message("客户端所见")
    String seen();

    @Message("请求")
    String request();

    @Message("应答")
    String answer();

    @Message("没有应答")
    String no_answer();

    @Message("所附日志")
    String log();

    @Message("报告故障")
    String report();

    @Message("所写内容与平台的凭证、分块、拒收和运行记录一起保存，不能修改；投标截止前谁也看不到，之后送监督部门核查。")
    String report_text();

    @Message("发生了什么")
    String what();

    @Message("做了什么、看到什么提示、换过哪些网络。最多 {most} 字；不要写报价。")
    String what_hint(int most);

    @Message("从什么时候开始（北京时间）")
    String since();

    @Message("客户端日志（可不附）")
    String log_file();

    @Message("文本文件，最多 {most} KiB。")
    String log_hint(int most);

    @Message("提交报告")
    String send();
}
