package org.sunbid.evaluation.city;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about experts who judge in other cities, and about workstations. */
@MessageBundle("city")
public interface CityMessages {

    @Message("异地评标邀请")
    String nav_lendings();

    @Message("异地工位")
    String nav_workstations();

    @Message("副场核验")
    String nav_arrivals();

    @Message("答复异地评标邀请")
    String task_answer();

    @Message("参加异地评标")
    String task_go();

    @Message("核验副场专家身份")
    String task_confirm();

    @Message("异地评标")
    String lendings();

    @Message("其他城市的项目从本市专家名单中抽取到您。对方在您到场之前只知道席位编号，不知道您是谁。")
    String lendings_lead();

    @Message("目前没有异地评标邀请。")
    String no_lendings();

    @Message("评标城市")
    String city();

    @Message("招标人")
    String tenderee();

    @Message("邀请时间")
    String invited_at();

    @Message("活动截止")
    String until();

    @Message("接受")
    String accept();

    @Message("不能参加")
    String refuse();

    @Message("不能参加的理由")
    String refuse_reason();

    @Message("已接受")
    String accepted();

    @Message("工位编号")
    String workstation();

    @Message("写在工位上的编号，例如 GY-01")
    String workstation_hint();

    @Message("登记工位")
    String sit_down();

    @Message("等待副场工作人员核验身份。")
    String waits_for_site();

    @Message("身份已核验")
    String confirmed();

    @Message("取得凭证，前往评标室")
    String go();

    @Message("凭证五分钟内有效，只能使用一次，只能在所登记的工位使用。")
    String go_note();

    @Message("前往评标室")
    String pass_title();

    @Message("前往{city}评标室")
    String pass_link(String city);

    @Message("副场专家身份核验")
    String arrivals();

    @Message("请核对专家的身份证件与本人，确认后专家才能取得进入评标室的凭证。")
    String arrivals_lead();

    @Message("目前没有专家在工位等待核验。")
    String no_arrivals();

    @Message("姓名")
    String name();

    @Message("工作单位")
    String employer();

    @Message("标段")
    String lot();

    @Message("到场时间")
    String arrived_at();

    @Message("确认本人到场")
    String confirm();

    @Message("异地工位")
    String workstations();

    @Message("异地专家只能在已登记的工位参加评标。登记后把一次性登记码交给副场，在该工位的浏览器中打开本平台的 /workstations/claim 输入。")
    String workstations_lead();

    @Message("尚未登记工位。")
    String no_workstations();

    @Message("评标场所")
    String site();

    @Message("状态")
    String state();

    @Message("已登记")
    String ready();

    @Message("待登记")
    String waiting();

    @Message("停用")
    String close();

    @Message("停用后该工位上的专家不能继续评标。确定停用吗？")
    String close_sure();

    @Message("登记工位")
    String open();

    @Message("一次性登记码")
    String claim_code();

    @Message("24 小时内有效，只显示这一次。")
    String claim_note();

    @Message("登记本工位")
    String claim();

    @Message("输入管理员交给的一次性登记码。登记后这台设备即可用于异地评标。")
    String claim_lead();

    @Message("登记完成")
    String claim_done();

    @Message("这台设备已登记为异地评标工位。")
    String claim_done_note();

    @Message("进入评标室")
    String come();

    @Message("{city}的交易平台为您出具了凭证。核对后进入；凭证只能使用一次。")
    String come_lead(String city);

    @Message("进入")
    String come_button();

    @Message("凭证有效至")
    String expires();

    @Message("签署承诺书")
    String pledge();

    @Message("用出借席位时登记的证书签署承诺书，签名核验通过后才能看到评标资料。")
    String pledge_lead();

    @Message("承诺书内容")
    String pledge_content();

    @Message("提交签名")
    String pledge_submit();

    @Message("前往签署承诺书")
    String pledge_go();

    @Message("所在城市")
    String city_of();

    @Message("副场")
    String away();

    @Message("主场")
    String host_site();

    @Message("已 {seconds} 秒无响应")
    String unheard(long seconds);

    @Message("中断 {gaps} 次，共 {seconds} 秒")
    String gaps(int gaps, long seconds);

    @Message("尚未到场")
    String not_come();
}
