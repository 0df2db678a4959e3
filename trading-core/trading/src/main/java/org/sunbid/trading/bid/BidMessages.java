package org.sunbid.trading.bid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the bidder's own page. */
@MessageBundle("bid")
public interface BidMessages {

    @Message("我的投标文件")
    String title();

    @Message("返回项目页面")
    String back();

    @Message("投标截止")
    String deadline();

    @Message("距投标截止")
    String left();

    @Message("状态")
    String state();

    @Message("尚未递交投标文件")
    String none_title();

    @Message("正在上传")
    String state_UPLOADING();

    @Message("已递交")
    String state_SEALED();

    @Message("已被替换")
    String state_SUPERSEDED();

    @Message("已撤回")
    String state_WITHDRAWN_BY_BIDDER();

    @Message("未完成传输")
    String state_LAPSED();

    @Message("缺少另一个信封，视为未递交")
    String state_HALF();

    @Message("不予开启")
    String state_LEFT_CLOSED();

    @Message("投标文件")
    String envelope_WHOLE();

    @Message("技术标")
    String envelope_TECHNICAL();

    @Message("价格标")
    String envelope_PRICE();

    @Message("资格预审申请文件")
    String envelope_APPLICATION();

    @Message("打包、签名，不填报价")
    String how_apply();

    @Message("本标段进行资格预审：递交的是资格预审申请文件，其中不得有报价；不收投标保证金。谁提交了申请、有多少家，在后续招标开标前保密。")
    String application_note();

    @Message("{there}已收到，{missing}还没有。截止时缺少任何一个信封，视为未递交投标文件。")
    String half(String there, String missing);

    @Message("本标段采用双信封：技术标和价格标分别制作、加密、递交。技术标里不得出现报价；价格标在技术评分完成后另行开标时才解密。")
    String two();

    @Message("信封")
    String envelope();

    @Message("进入价格标开标大厅")
    String price_hall();

    @Message("已开标")
    String state_OPENED();

    @Message("撤销")
    String state_REVOKED();

    @Message("撤回")
    String state_WITHDRAWN();

    @Message("投标截止前，任何人（包括平台运营方、招标人和监督人员）都不能看到投标人名称、数量和投标文件内容。")
    String secret();

    @Message("用工具箱制作和递交")
    String how_title();

    @Message("投标文件在贵方电脑上签名、加密，明文和密钥不离开贵方电脑。可以多次递交，以最后一次为准。")
    String how_text();

    @Message("填写报价并打包、签名")
    String how_make();

    @Message("加密")
    String how_seal();

    @Message("递交，中断后可再次运行继续")
    String how_submit();

    @Message("接受的密码套件")
    String suites();

    @Message("招标文件版本")
    String version();

    @Message("加密文件大小上限")
    String size_limit();

    @Message("投标文件编号")
    String bid_id();

    @Message("开始上传")
    String begun_at();

    @Message("递交时间")
    String sealed_at();

    @Message("大小")
    String size();

    @Message("已上传")
    String chunks();

    @Message("最近分块到达")
    String last_chunk_at();

    @Message("结束时间")
    String ended_at();

    @Message("替换了")
    String supersedes();

    @Message("上传中断不影响已接收的分块：在本机或把投标文件夹复制到另一台电脑后，再次运行递交命令即可继续。平台繁忙时工具箱会按提示自动等待；放弃时会记录异常，截止后供监督部门核查。")
    String uploading_text();

    @Message("遇到问题：继续上传、报告故障")
    String trouble();

    @Message("这次递交的经过")
    String attempt();

    @Message("加密摘要")
    String digest();

    @Message("下载回执（PDF）")
    String receipt_pdf();

    @Message("仅回执数据（JSON）")
    String receipt();

    @Message("回执含平台签名、时间戳和公开日志证明，可在公共服务平台核验，也可用工具箱离线核验；PDF 中附有回执数据。")
    String receipt_text();

    @Message("撤回投标文件")
    String withdraw();

    @Message("撤回后不能恢复，截止前可以重新递交。")
    String withdraw_text();

    @Message("撤回须由本单位的签名证书签名，平台记入公开日志并出具撤回回执。")
    String withdraw_signed();

    @Message("或用工具箱撤回")
    String withdraw_tool();

    @Message("下载撤回回执")
    String withdrawal_receipt();

    @Message("撤回回执含本单位签名的撤回声明、平台签名、时间戳和公开日志证明，请妥善保存。")
    String withdrawal_receipt_text();

    @Message("确定撤回这份投标文件吗？撤回后不能恢复。")
    String withdraw_sure();

    @Message("全部记录")
    String earlier();

    @Message("投标已截止")
    String after();

    @Message("进入开标大厅")
    String hall();

    @Message("项目已被暂停，暂不接收投标文件，已上传的数据保留。")
    String suspended();

    @Message("递交投标文件")
    String action();

    @Message("完成投标文件上传")
    String work();

    @Message("登录，会话供后面的命令使用")
    String how_login();

    @Message("自检：开标大厅将做的检查在此先做一遍")
    String how_check();

    @Message("报价、工期、质量、项目负责人和文件名为示例，请换成贵方的内容；my.p12 是贵方的证书和密钥文件，trust 是受信任的证书颁发机构文件夹，bid-"
            + " 开头的是为这份投标文件新建的文件夹，开标解密时还要用到，请妥善保存。")
    String names_note();
}
