package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the opening hall. */
@MessageBundle("opening")
public interface HallMessages {

    @Message("开标大厅")
    String title();

    @Message("大厅正在开启……")
    String convening();

    @Message("距开标")
    String before_title();

    @Message("投标截止时间即开标时间。届时大厅自动开启，投标人名称和数量在此之前对任何人保密。")
    String before_text();

    @Message("投标截止、开标时间")
    String deadline();

    @Message("标段")
    String lot();

    @Message("招标人")
    String tenderee();

    @Message("开标主持")
    String host();

    @Message("最高投标限价")
    String price_cap();

    @Message("无")
    String none();

    @Message("解密时间")
    String decryption_window();

    @Message("距解密截止")
    String window_left();

    @Message("解密截止")
    String window_ended();

    @Message("确认截止")
    String confirm_until();

    @Message("您的身份")
    String you_are();

    @Message("项目已被暂停，大厅停止一切操作。恢复后继续，暂停的时间不计入解密时间。")
    String suspended();

    @Message("投标人少于三家，不得开标。招标人将依法重新招标。")
    String failed_few();

    @Message("没有一份投标文件解密成功，开标无法继续。招标人将依法重新招标。")
    String failed_none();

    @Message("解密进度")
    String progress();

    @Message("投标人名称、投标报价在唱标时公布。")
    String public_waits();

    @Message("投标文件")
    String bids();

    @Message("序号")
    String ordinal();

    @Message("投标人")
    String bidder();

    @Message("递交时间")
    String received_at();

    @Message("解密")
    String state();

    @Message("投标报价（元）")
    String price();

    @Message("工期（天）")
    String period();

    @Message("质量")
    String quality();

    @Message("项目负责人")
    String manager();

    @Message("确认")
    String confirmed();

    @Message("超过最高投标限价")
    String above_cap();

    @Message("含有异常文件")
    String harmful_document();

    @Message("本单位")
    String yours();

    @Message("未确认")
    String not_confirmed();

    @Message("投标报价")
    String prices();

    @Message("开标一览表")
    String sheet();

    @Message("请解密贵方的投标文件")
    String your_turn();

    @Message("在保存有加密证书的电脑上运行下面的命令。密钥只用于贵方的投标文件，平台核对后立即解密。")
    String your_turn_text();

    @Message("bid- 开头的是制作投标文件时的文件夹，trust 是受信任的证书颁发机构文件夹，请换成实际的名称。登录已有效时可跳过第一条。")
    String names_note();

    @Message("确认唱标结果")
    String confirm();

    @Message("请核对上表中贵方的各项内容。确认后不能撤回；未确认的，记录中注明。")
    String confirm_text();

    @Message("贵方已确认")
    String you_confirmed();

    @Message("现场异议")
    String objections();

    @Message("没有异议。")
    String no_objections();

    @Message("提出异议")
    String object();

    @Message("对开标过程或唱标结果的异议")
    String object_label();

    @Message("答复")
    String answer();

    @Message("答复第几号异议")
    String answer_to();

    @Message("答复内容")
    String answer_label();

    @Message("等待答复")
    String unanswered();

    @Message("开标记录")
    String record();

    @Message("异议全部答复、投标人确认后生成。记录由平台盖章，主持人签名后公布，开标结束。")
    String record_text();

    @Message("生成开标记录")
    String write_record();

    @Message("上传签名，结束开标")
    String upload_signature();

    @Message("开标记录已签名公布")
    String record_ready();

    @Message("下载开标记录（PDF）")
    String download_record();

    @Message("返回项目页面")
    String back();

    @Message("大厅动态")
    String happened();

    @Message("大厅动态列表")
    String happened_list();

    @Message("另有 # 项")
    String more_happened();

    @Message("{opened} / {all} 份投标文件已解密")
    String news_waiting(int opened, int all);

    @Message("加密摘要")
    String seal_digest();

    @Message("大小")
    String size();

    @Message("公开日志序号")
    String log_index();

    @Message("递交凭据")
    String details();

    @Message("开标大厅")
    String action();

    @Message("请在规定时间内解密投标文件")
    String work_release();

    @Message("请确认唱标结果")
    String work_confirm();

    @Message("主持开标")
    String work_host();

    @Message("请签署开标记录")
    String work_sign();

    @Message("请提交您的部分解密")
    String custodian_turn();

    @Message("投标截止时间已过。工具箱先核对平台签名的开启指令和时间，再用您的份额计算部分解密并附证明。")
    String custodian_turn_text();

    @Message("密钥保管人")
    String custodians();

    @Message("已提交 {given}，需要 {threshold}")
    String custodians_given(int given, int threshold);

    @Message("已提交")
    String custodian_gave();

    @Message("等待中")
    String custodian_awaited();

    @Message("提交部分解密")
    String work_open();
}
